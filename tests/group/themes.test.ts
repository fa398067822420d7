import { describe, expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import { storiesOf } from '../../src/group/stories/grouper.ts';
import { placeStories } from '../../src/group/themes/place.ts';
import type { Article } from '../../src/model/article.ts';
import { bees, election, fire, launch, match, merger, otherQuake, quake, ruling } from './invented.ts';
import { sampleArticles } from './sample-articles.ts';

type Elsewhere = 'keep' | 'drop' | 'find';

/** Each section's title with the ids of its stories' articles, stories in order. */
function sections(articles: readonly Article[], themes: { title: string; about: string }[], elsewhere: Elsewhere) {
  return group(articles, { themes, elsewhere }).sections.map(({ theme, stories }) => [
    theme,
    stories.map(({ articles: own }) => own.map(({ id }) => id).sort()),
  ]);
}

const sample = [['tensions-soar', 'tensions-why'], ['backers'], ['details', 'no-progress']];

describe('the sample', () => {
  it.each([
    [
      'described in full',
      'Deaths of ethnic Azerbaijanis in Russian custody, arrests in Baku, and the falling-out between Moscow and Baku',
      'The pause in U.S. weapons shipments to Ukraine, and what Europe does to fill the gap',
      'What Trump and Putin said about their phone call, Iran and the war in Ukraine',
    ],
    [
      'described in other words',
      'How two partners in the South Caucasus and Moscow turned against each other',
      "Washington holds back arms, and Kyiv's European backers look for a way to replace them",
      'What the two presidents said to each other, and what came of it',
    ],
    ['described by key words', 'Russia, Azerbaijan, Baku', 'Patriot, missiles, NATO, Denmark', 'Kremlin, White House'],
  ])('goes under its three themes, %s', (_, crisis, aid, call) => {
    const themes = [
      { title: 'Russia–Azerbaijan crisis', about: crisis },
      { title: 'Ukraine aid pause', about: aid },
      { title: 'Trump–Putin call', about: call },
    ];
    expect(sections(sampleArticles(), themes, 'keep')).toEqual(
      themes.map(({ title }, index) => [title, [sample[index]]]),
    );
  });

  it('makes the same groups without themes, under titles of its own words', () => {
    expect(sections(sampleArticles(), [], 'keep')).toEqual([
      ['Trump–Putin call', [['details', 'no-progress']]],
      ['Russia–Azerbaijan tensions', [['tensions-soar', 'tensions-why']]],
      ['Ukraine weapons shipments', [['backers']]],
    ]);
  });
});

describe('themes of the editor', () => {
  const themes = [
    { title: 'Norway votes', about: 'the election in Norway and the talks on a coalition' },
    { title: 'Quakes', about: 'an earthquake, its victims and the rescue; tsunami' },
  ];
  const news = [...quake, ...election, bees];

  it('come in the order of the editor, and what fits none goes elsewhere', () => {
    const grouped = group(news, { themes, elsewhere: 'keep' }).sections;
    expect(grouped.map(({ theme, origin }) => [theme, origin])).toEqual([
      ['Norway votes', 'editor'],
      ['Quakes', 'editor'],
      ['Elsewhere', 'elsewhere'],
    ]);
    expect(grouped[2]?.stories.map(({ id }) => id)).toEqual(['s-bees']);
  });

  it('leave out what fits none, with the reason', () => {
    const { sections: kept, leftOut } = group(news, { themes, elsewhere: 'drop' });
    expect(kept.map(({ theme }) => theme)).toEqual(['Norway votes', 'Quakes']);
    expect(leftOut).toEqual([{ article: 'bees', title: bees.title, stage: 'group', reason: 'fits no theme' }]);
  });

  it('are followed by themes that are found', () => {
    expect(sections([...news, ...match], themes, 'find').slice(2)).toEqual([
      ['Lindqvist–Okafor final', [['match-1', 'match-2']]],
      ['More news', [['bees']]],
    ]);
  });

  it('without a story make no section', () => {
    expect(sections(quake, themes, 'keep').map(([theme]) => theme)).toEqual(['Quakes']);
  });

  it('do not take a story that only shares a country with them', () => {
    const theme = { title: 'Japan budget', about: 'Tokyo plans to spend more on pensions and the army' };
    expect(sections(otherQuake, [theme], 'keep').map(([title]) => title)).toEqual(['Elsewhere']);
  });

  it('that are called like a desk take what desks of that name print', () => {
    const desks = ['Sports', 'Business', 'Technology'].map((title) => ({ title, about: '' }));
    expect(sections([...match, ...merger, ...launch], desks, 'keep')).toEqual([
      ['Sports', [['match-1', 'match-2']]],
      ['Business', [['merger-1', 'merger-2']]],
      ['Technology', [['launch-1', 'launch-2']]],
    ]);
  });

  it('that are a list of key words take what is called after one, in any inflection, and nothing that is called after two', () => {
    const themes = [
      {
        title: 'Getting around',
        about: 'ferries, railways, buses, harbours, bridges, tunnels, cyclists, airports, trams',
      },
      {
        title: 'Around town',
        about: 'museums, hospitals, libraries, playgrounds, markets, cemeteries, bakeries, choirs, cinemas',
      },
      { title: 'Verkehr', about: 'Fähre, Eisenbahn' },
    ];
    const told = (id: string, title: string, text: string, language = 'en') => ({
      ...bees,
      id,
      title,
      paragraphs: [text],
      language,
    });
    const articles = [
      told('opens', 'Ferry line to Skerry opens', 'The first boat left on Monday with 120 people on board.'),
      told('buys', 'Museum buys letters of a widow', 'She wrote them to her brother between 1841 and 1860.'),
      told('closes', 'Hospital to close its maternity ward', 'Mothers will have to travel from next spring.'),
      told('sturm', 'Fähren bleiben im Hafen', 'Wegen des Sturms fuhr am Montag kein Schiff.', 'de'),
      told(
        'both',
        'Harbour library wants quiet',
        'Cranes turn from dawn until midnight, and nobody can hear a page being turned in the reading room upstairs.',
      ),
      bees,
    ];
    expect(sections(articles, themes, 'drop')).toEqual([
      ['Getting around', [['opens']]],
      ['Around town', [['buys'], ['closes']]],
      ['Verkehr', [['sturm']]],
    ]);
  });

  it('give their reason', () => {
    const { sections: grouped, reasons } = group(news, { themes, elsewhere: 'keep' });
    expect(grouped[0]?.stories[0]?.reasons.join()).toMatch(/names .*Norway.*, as “Norway votes” does/);
    expect(reasons.find(({ about }) => about === 'story s-bees')?.because.join()).toContain(
      'names nothing that any of the themes is about',
    );
  });
});

describe('the words of the editor', () => {
  const quakes = { title: 'Quakes', about: 'an earthquake, its victims and the rescue; tsunami' };

  it('bring a story in that says nothing else of the theme, with the reason', () => {
    const theme = { title: 'Garden', about: 'plants and soil', include: ['beekeeper'] };
    const [section] = group([bees, ...fire], { themes: [theme], elsewhere: 'keep' }).sections;
    expect(section?.stories.map(({ id }) => id)).toEqual(['s-bees']);
    expect(section?.stories[0]?.reasons).toContain('has “beekeeper”, which “Garden” includes');
  });

  it('keep a story out, also where it has an included one', () => {
    const theme = { ...quakes, include: ['earthquake'], exclude: ['Peru'] };
    const [section] = group([...quake, ...otherQuake], { themes: [theme], elsewhere: 'drop' }).sections;
    expect(section?.stories.flatMap(({ articles }) => articles.map(({ id }) => id)).sort()).toEqual([
      'other-quake-1',
      'other-quake-2',
    ]);
  });
});

describe('broad themes', () => {
  it('leave to no theme what another desk prints', () => {
    const business = { title: 'Business', about: '' };
    const { sections: grouped, reasons } = group([...match, ...merger], { themes: [business], elsewhere: 'keep' });
    expect(grouped.map(({ theme, stories }) => [theme, stories.length])).toEqual([
      ['Business', 1],
      ['Elsewhere', 1],
    ]);
    expect(reasons.flatMap(({ because }) => because)).toContain(
      'reads more like sports news than like any of the themes',
    );
  });

  it('take nothing that has no word of theirs', () => {
    const german = { ...bees, title: 'Imker klagen über die Ernte', paragraphs: ['Kaum Honig.'], language: 'de' };
    expect(sections([german], [{ title: 'Sport', about: '' }], 'keep').map(([title]) => title)).toEqual(['Außerdem']);
  });

  it('take in everything where their words do so by themselves, whatever the stories teach of other desks', () => {
    const places =
      'Abo Bree Cadiz Delle Elst Fano Gand Husum Ilava Jever Kolin Lund Melk Narva Orust Pula Rhede Sopot Tain Ulm Vigo Wick Xanten Ystad'.split(
        ' ',
      );
    const beside = 'beside orchard, mill, ferry, chapel, quarry, bakery, tannery and weir';
    const each = (count: number, kind: string, text: (place: string) => string) =>
      places.slice(0, count).map((place) => ({
        ...bees,
        id: `${kind}-${place}`,
        title: place,
        paragraphs: [text(place)],
      }));
    const articles = [
      ...each(10, 'derby', (place) => `The ${place} striker scored twice as his team won the league match.`),
      ...each(10, 'truce', (place) => `Rebels and troops at ${place} broke the ceasefire ${beside}.`),
      ...each(24, 'bread', (place) => `price of bread, ${place}, ${beside}.`),
    ];
    const themes = [
      { title: 'Sports', about: '' },
      { title: 'Business', about: '' },
    ];
    const stories = articles.flatMap((each) => storiesOf([each]));
    const placed = placeStories(stories, themes).map(({ theme }) => theme?.title);
    expect(placed.slice(-24)).toEqual(Array(24).fill('Business'));
    expect(placed).not.toContain(undefined);
  });

  it('come after those about something certain', () => {
    const themes = [
      { title: 'Sports', about: '' },
      { title: 'Melbourne final', about: 'Lindqvist against Okafor in the final' },
    ];
    expect(sections(match, themes, 'keep').map(([title]) => title)).toEqual(['Melbourne final']);
  });
});

describe('found titles', () => {
  it.each([
    ['Peru earthquake', quake],
    ['Norway election', election],
    ['Aldermoor–Birchfield merger', merger],
    ['Montana water law', ruling],
    ['Lindqvist–Okafor final', match],
    ['Nimbus folding phone', launch],
    ['Split wildfire', fire],
  ])('%s', (title, articles) => {
    expect(sections(articles, [], 'keep').map(([theme]) => theme)).toEqual([title]);
  });

  it('never name the outlet', () => {
    const named = quake.map((each) => ({ ...each, outlet: { name: 'Peru', basis: 'stated' as const } }));
    expect(sections(named, [], 'keep')[0]?.[0]).not.toMatch(/^Peru earthquake/);
  });

  it('are a headline where articles share no phrase, without the name of the site', () => {
    const signed = { ...bees, title: 'Why beekeepers paint hives blue | Garden Weekly' };
    expect(sections([signed], [], 'keep')[0]?.[0]).toBe('Why beekeepers paint hives blue');
  });

  it('are a headline in other languages', () => {
    const french = { ...bees, title: 'Pourquoi les ruches sont bleues', language: 'fr' };
    expect(sections([french], [], 'keep')[0]?.[0]).toBe('Pourquoi les ruches sont bleues');
  });

  it.each([
    ['de', 'Weitere Meldungen', 'Imker klagen über die Ernte', 'Museum zeigt alte Uhren'],
    ['zh-Hans', '更多新闻', '上海地铁新线周五通车', '云南发现新的兰花'],
  ])('say that there is more news in the language of the stories: %s', (language, title, ...titles) => {
    const news = titles.map((each) => ({ ...bees, id: each, title: each, paragraphs: [each], language }));
    expect(sections(news, [], 'keep').map(([theme]) => theme)).toEqual([title]);
  });

  it('are no dateline', () => {
    const dated = { ...bees, title: 'GENEVA, July 2 –' };
    expect(sections([dated], [], 'keep').map(([theme]) => theme)).toEqual(['More news']);
  });

  it('are the name of the desk over stories that share nothing else', () => {
    const one = {
      ...bees,
      id: 'one',
      title: 'Coach leaves after cup defeat',
      paragraphs: ['The team lost the match in the final of the league cup, and the coach resigned.'],
    };
    const other = {
      ...bees,
      id: 'other',
      title: 'Striker scores twice',
      paragraphs: ['The striker scored two goals and the goalkeeper saved a penalty as the champions won.'],
    };
    expect(sections([one, other], [], 'keep').map(([theme]) => theme)).toEqual(['Sports']);
  });

  it('are “More news” over all that has nothing in common, after the themes', () => {
    const alone = {
      ...bees,
      id: 'alone',
      title: 'Lighthouse keeper retires',
      paragraphs: ['The keeper put out the lamp.'],
    };
    const grouped = group([bees, alone, ...quake], { themes: [], elsewhere: 'keep' }).sections;
    expect(grouped.map(({ stories }) => stories.length)).toEqual([1, 2]);
    expect(grouped[0]?.theme).toBe('Peru earthquake');
  });

  it('stand before one section for all that is beyond the limit', () => {
    const grouped = group([...quake, ...election, bees], { themes: [], elsewhere: 'keep', maxFound: 2 }).sections;
    expect(grouped.map(({ theme }) => theme)).toEqual(['Norway election', 'Peru earthquake', 'More news']);
  });
});

describe('ranking', () => {
  it('puts more independent sources first, then the newer, and says so', () => {
    const newer = { earliest: '2025-03-09', latest: '2025-03-09', precision: 'day' as const, basis: 'stated' };
    const { stories } = group([...fire, { ...bees, published: newer }, ...ruling], { themes: [], elsewhere: 'keep' });
    expect(stories.map(({ articles }) => articles.length)).toEqual([2, 1, 1]);
    expect(stories[1]?.id).toBe('s-bees');
    expect(stories[0]?.reasons).toContain('2 independent sources');
    expect(stories[1]?.reasons).toContain('newest report 2025-03-09');
  });
});
