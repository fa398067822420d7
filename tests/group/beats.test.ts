import { describe, expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import { article } from '../support/article.ts';

interface Named {
  readonly title: string;
  readonly about: string;
}

/** The section of one story under the themes of a newsletter, and why it is there. */
function placed(themes: readonly Named[], title: string, text: string, language = 'en') {
  const story = article({ id: 'a', title, paragraphs: [text], language });
  const [section] = group([story], { themes, elsewhere: 'keep' }).sections;
  return { section: section?.origin === 'elsewhere' ? null : section?.theme, why: section?.stories[0]?.reasons ?? [] };
}

const energy = [
  { title: 'Power and climate', about: 'Power plants, emissions, storms and the people who have to live with them' },
  { title: 'Technology', about: 'Software, chips, data centres and the companies that build them' },
  { title: 'Money', about: 'Earnings, mergers, share issues and loans of energy companies' },
];

describe('beats', () => {
  it.each([
    [
      'Technology',
      'Software firm Kite lays off 200',
      'Kite will cut 200 jobs. Its chief executive told staff on Tuesday.',
    ],
    [
      'Technology',
      'Chipmaker Arvo to build plant in Dresden',
      'Arvo will spend 4 billion euros on a factory for chips. Construction begins next spring.',
    ],
    [
      'Power and climate',
      'Coal plant at Harrow Bay to close',
      'The power plant will shut in 2028. Emissions had made it costly.',
    ],
    ['Power and climate', 'Storm Greta fells trees', 'Gusts of 140 kilometres an hour closed roads along the coast.'],
  ])('take what names their words, wherever the word stands in the description: %s', (theme, title, text) => {
    expect(placed(energy, title, text).section).toBe(theme);
  });

  it('take no story that the desk of their name would print and none of their words speaks of', () => {
    const tech = [
      { title: 'AI', about: 'Models, the labs that train them, and what they are used for' },
      { title: 'Security', about: 'Breaches, ransomware, flaws and patches' },
    ];
    const text =
      'The semiconductor company sells computers with faster chips. Users of phones and software have to wait.';
    expect(placed(tech, 'Memory prices double', text).section).toBe(null);
    expect(placed(tech, 'Ransomware gang publishes files of airline', text).section).toBe('Security');
    const money = 'The unemployment rate fell to 4 percent as employers hired workers, and wages rose.';
    expect(placed(energy, 'Payrolls grow', money).section).toBe(null);
  });

  it('take none that names only the same country, and none that names as much of two', () => {
    const brussels = [
      { title: 'Trade', about: 'Tariffs, trade deals, disputes with China' },
      { title: 'Digital rules', about: 'platforms, privacy, antitrust' },
    ];
    expect(placed(brussels, 'Panda born in zoo in China', 'The cub weighs 150 grams.').section).toBe(null);
    const both = placed(brussels, 'Tariffs and antitrust top the agenda', 'Ministers meet on Monday.');
    expect(both.section).toBe(null);
    expect(both.why).toContain('names tariffs of “Trade” and nearly as much of “Digital rules”, antitrust');
  });

  it.each([
    [
      'de',
      'Verkehr',
      'Busse, Bahnen, Radwege, Staus',
      'Straßenbahn fährt nur bis zum Markt',
      'Ab Montag endet die Linie 4 dort.',
    ],
    [
      'de',
      'Wohnen',
      'Mieten, Neubau, Sanierung',
      'Mietspiegel liegt vor',
      'Um sieben Prozent ging es in zwei Jahren nach oben.',
    ],
    [
      'es',
      'Vivienda',
      'Alquileres, hipotecas, pisos turísticos',
      'Los alquileres suben un 9 %',
      'El sindicato protesta.',
    ],
    ['zh-Hans', '航天', '火箭、卫星、空间站', '民营公司试验可回收火箭', '火箭升空后成功返回，降落在戈壁滩上。'],
    [
      'ar',
      'الطاقة',
      'النفط والغاز والكهرباء والطاقة الشمسية',
      'انقطاع الكهرباء عن الشمال',
      'وعاد التيار بعد ست ساعات.',
    ],
  ])(
    'take what names their words in other languages, compounds too: %s, %s',
    (language, title, about, headline, text) => {
      expect(placed([{ title, about }], headline, text, language).section).toBe(title);
    },
  );

  it('say what is missing', () => {
    const text = 'Nora Lind reads on Friday. Her book won a prize, and a chain of companies sells it.';
    expect(placed(energy, 'Author reads from novel', text).why).toContain(
      'of “Technology”, the nearest theme, it names only companies',
    );
    expect(placed(energy, 'Zoo names elephant', 'The calf was born in August.').why).toContain(
      'names nothing that any of the themes is about',
    );
  });
});

describe('an event in German', () => {
  it('takes what shares its nouns, which all have capitals there', () => {
    const theme = {
      title: 'Orgelraub in Trier',
      about: 'Wer im Dom von Trier die Orgelpfeifen stahl und was der Küster dazu erklärte',
    };
    const text = 'Der Küster bemerkte am Morgen, dass 40 Orgelpfeifen fehlen. Der Dom bleibt offen.';
    expect(placed([theme], 'Orgelpfeifen aus dem Dom von Trier verschwunden', text, 'de').section).toBe(theme.title);
  });
});
