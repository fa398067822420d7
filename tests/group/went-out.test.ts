import { describe, expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import { newsSince } from '../../src/group/updates/news-since.ts';
import type { Article } from '../../src/model/article.ts';
import type { RememberedStory } from '../../src/model/told-story.ts';
import { damBreaks, damReport } from './dam-break.ts';
import { bees, quake } from './invented.ts';

const options = { themes: [], elsewhere: 'keep' as const, remembered: [] };

/** What is remembered of these articles after they went out. */
function remembered(articles: readonly Article[], edition = '2025-03-04-daily'): RememberedStory[] {
  return [...group(articles, options).told.values()].map((told) => ({ ...told, edition }));
}

const [first, second] = quake as [Article, Article];
const later = (article: Article, stated: Partial<Article>): Article => ({
  ...article,
  published: { earliest: '2025-03-05', latest: '2025-03-05', precision: 'day', basis: 'stated' },
  ...stated,
});

/** Another outlet, the day after, and nothing that was not known. */
const sameNews = later(second, {
  id: 'quake-again',
  title: 'Rescuers dig for survivors near Arequipa after Peru earthquake',
  outlet: { name: 'Evening Post', basis: 'stated' },
});

const news = later(first, {
  id: 'quake-toll',
  title: 'Peru earthquake: toll rises to 31 as Quispe visits Arequipa',
  paragraphs: [
    'The earthquake in southern Peru killed 31 people, the civil defence agency said on Wednesday, as President Marta Quispe flew to Arequipa and promised tents for 4,000 families.',
    'At least nine people died in the earthquake, the civil defence agency in Lima had said, and hospitals took in more than 200 injured.',
  ],
});

const nothingSaid = { said: new Set<number>(), since: '', newest: '' };

describe('a story that went out', () => {
  it('is left out where nothing is new, and the reason names the edition', () => {
    const { stories, sections, leftOut } = group([sameNews], { ...options, remembered: remembered(quake) });
    expect([stories, sections]).toEqual([[], []]);
    expect(leftOut).toEqual([
      {
        article: 'quake-again',
        title: sameNews.title,
        stage: 'group',
        reason: 'went out in 2025-03-04-daily, nothing new since',
      },
    ]);
  });

  it('is an update where something is, with the sentences, names and numbers that are new', () => {
    const before = remembered(quake);
    const [story] = group([news], { ...options, remembered: before }).stories;
    expect(story?.storyId).toBe(before[0]?.storyId);
    expect(story?.update?.since).toBe('2025-03-04-daily');
    expect(story?.update?.newSentences.map(({ article, index }) => [article, index])).toEqual([['quake-toll', 0]]);
    expect(story?.update?.newNames).toEqual(expect.arrayContaining(['Marta', 'Quispe']));
    expect(story?.update?.newNumbers).toContain('31');
    expect(story?.reasons).toContain('went out in 2025-03-04-daily, and there is news since');
  });

  it('keeps its identity over several editions, and is told since the last of them', () => {
    const before = remembered(quake);
    const between = group([news], { ...options, remembered: before });
    const told = [...between.told.values()].map((one) => ({ ...one, edition: '2025-03-05-daily' }));
    const third = later(first, {
      id: 'quake-aid',
      title: 'Chile sends field hospital to Arequipa after Peru earthquake',
      paragraphs: [
        'Chile sent a field hospital with 85 doctors to Arequipa on Thursday, after the earthquake that killed 31 people in southern Peru.',
      ],
    });
    const [story] = group([third], { ...options, remembered: [...before, ...told] }).stories;
    expect(story?.storyId).toBe(before[0]?.storyId);
    expect(story?.update?.since).toBe('2025-03-05-daily');
  });

  it('is an update when only the toll has risen', () => {
    const risen = later(first, {
      id: 'risen',
      title: 'Peru earthquake: 17 dead',
      paragraphs: first.paragraphs.map((paragraph) => paragraph.replace('nine people', '17 people')),
    });
    const [story] = group([risen], { ...options, remembered: remembered(quake) }).stories;
    expect(story?.update?.newNumbers).toEqual(['17']);
  });

  it('is an update when the headline has two words for what followed, though the rest was said', () => {
    const suspended = later(first, {
      id: 'schools',
      title: 'Schools stay shut after Peru earthquake',
      paragraphs: [
        'Schools stay shut in southern Peru after a strong earthquake killed at least nine people on Tuesday.',
      ],
    });
    const [story] = group([suspended], { ...options, remembered: remembered(quake) }).stories;
    expect(story?.update?.newSentences.map(({ article }) => article)).toEqual(['schools']);
  });

  it('is an update when a correction gives another number, which is told whole', () => {
    const count = (votes: string, title: string) =>
      later(bees, {
        id: votes,
        title,
        paragraphs: [
          `Ingrid Solheim won the election in Norway on Sunday by fewer than ${votes} votes, the count showed.`,
        ],
      });
    const before = remembered([count('4,100', 'Solheim wins Norway election')]);
    const corrected = count('6,200', 'Correction: Solheim wins Norway election by 6,200 votes');
    const [story] = group([corrected], { ...options, remembered: before }).stories;
    expect([story?.storyId, story?.update?.newNumbers]).toEqual(['s-4,100', ['6,200']]);
  });

  it('tells new numbers as they are written, also where no space parts them from words', () => {
    const numbersIn = (language: string, text: string) => {
      const told = later(bees, { language, title: '', paragraphs: [text] });
      return newsSince({ id: '', articles: [told], independent: 1, reasons: [] }, nothingSaid).update?.newNumbers;
    };
    expect(numbersIn('en', 'The 1980’s dam held 1,200,000-odd litres, 34.5 percent of 12 reservoirs.')).toEqual([
      '1980’s',
      '1,200,000-odd',
      '34.5',
      '12',
    ]);
    expect(numbersIn('ja', '政府は充電設備を全国で300か所に増やす計画を発表した。')).toEqual(['300']);
  });

  it('is compared in no time with a word as long as a book', () => {
    const told = later(bees, {
      title: '',
      paragraphs: [`Divers found seven rusty anchors under ${'a'.repeat(200_000)}.`],
    });
    expect(
      newsSince({ id: '', articles: [told], independent: 1, reasons: [] }, nothingSaid).update?.newNumbers,
    ).toEqual([]);
  });

  it('is known again where other words come first in what is told of it', () => {
    const strike = (id: string, title: string, text: string) => later(bees, { id, title, paragraphs: [text] });
    const before = remembered([
      strike(
        'walkout',
        'Kruppa walkout enters second week',
        'The walkout at Kruppa in Duisburg began its second week over job cuts. The walkout has cost the steel mill 14 million euros, Kruppa said.',
      ),
    ]);
    const deal = strike(
      'mediator',
      'Mediator Fink called to Duisburg steel mill',
      'Clara Fink is to mediate at the Kruppa steel mill in Duisburg, where a dispute over job cuts is in its second week. Fink has mediated twice before.',
    );
    const idAfter = (remembered: readonly RememberedStory[]) =>
      group([deal], { ...options, remembered }).stories.map(({ storyId }) => storyId);
    expect(idAfter(before)).toEqual(['s-walkout']);
    // What was told three weeks ago in so many other words is another story.
    expect(idAfter(before.map((each) => ({ ...each, newest: '2025-02-12' })))).toEqual(['s-mediator']);
  });

  it('says nothing new in a cut copy of it', () => {
    const cut = later(first, { id: 'cut', title: 'Peru shaken', paragraphs: first.paragraphs.slice(0, 1) });
    expect(group([cut], { ...options, remembered: remembered(quake) }).leftOut).toHaveLength(1);
  });
});

/** As outlets put them beside their articles, wherever they come from. */
const promises = [
  'Sign up and read our best writing every morning before breakfast.',
  'Members can give articles to friends and listen while they cook.',
  'Whoever finds a mistake may write, call or knock on our door.',
  'Nobody who wants to be praised here has ever paid us anything.',
  'Share this with those who would rather hear it from a neighbour.',
  'Subscribers see fewer advertisements and get our puzzles for nothing.',
];

describe.each(Object.entries(damBreaks))('a copy of what went out (%s)', (language, dam) => {
  const day = '2025-03-05';
  const [title, paragraphs] = dam.first;
  const report = (id: string, told: readonly [string, readonly string[]], outlet = 'Herald') =>
    damReport(id, language, day, outlet, told);
  const before = remembered([
    damReport('a', language, '2025-03-04', 'Gazette', dam.first),
    damReport('b', language, '2025-03-04', 'Courier', dam.second),
  ]);
  const today = (...articles: readonly Article[]) => group(articles, { ...options, remembered: before });
  const edited = paragraphs.map(dam.edited);

  it.each([
    ['as it was', [title, paragraphs]],
    ['under another headline', [dam.reheadlined, paragraphs]],
    ['edited, under another headline', [dam.reheadlined, edited]],
    ['cut to its beginning', [dam.reheadlined, paragraphs.slice(0, 2)]],
    ['cut to its end', [dam.reheadlined, paragraphs.slice(3)]],
    ['edited and cut to its end', [dam.reheadlined, edited.slice(2)]],
  ] as const)('brings nothing new: %s', (_, told) => {
    const { stories, leftOut } = today(report('copy', told));
    expect([stories, leftOut.map(({ reason }) => reason)]).toEqual([
      [],
      [expect.stringContaining('nothing new since')],
    ]);
  });

  it('is no source of what another outlet reports, and the reason says so', () => {
    const { stories, leftOut } = today(
      report('copy', [dam.reheadlined, edited]),
      report('news', dam.newReport, 'Times'),
    );
    expect(stories.map(({ id, independent, articles }) => [id, independent, articles.map((each) => each.id)])).toEqual([
      ['s-news', 1, ['news']],
    ]);
    expect(stories[0]?.update?.newSentences.map((sentence) => sentence.article)).not.toContain('copy');
    expect(stories[0]?.reasons).toContain(
      'went out in 2025-03-04-daily, and there is news since; one more article only has what went out',
    );
    expect(leftOut).toEqual([
      expect.objectContaining({ article: 'copy', reason: 'a copy of what went out in 2025-03-04-daily' }),
    ]);
  });

  it('has one new paragraph, wherever it stands, and that is all that is new', () => {
    const { newParagraph } = dam;
    const atEnd = today(report('copy', [title, [...edited, newParagraph]])).stories[0];
    expect(atEnd?.update?.newSentences.map(({ text }) => text)).toEqual([newParagraph]);
    expect(atEnd?.update?.newNumbers).toEqual(['40']);
    const first = today(report('copy', [dam.reheadlined, [newParagraph, ...paragraphs]])).stories[0];
    expect(first?.update?.newSentences.map(({ text }) => text)).toEqual([newParagraph]);
    expect(first?.repeated?.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('brings nothing new above a long promise of its outlet', () => {
    const promise = Array.from({ length: 24 }, (_, at) => `${promises[at % 6]} ${promises[(at * 5 + 2) % 6]}`);
    expect(today(report('copy', [title, [...paragraphs, ...promise]])).stories).toEqual([]);
  });

  it('has a higher toll, in the same sentence and under the same headline', () => {
    const [story] = today(report('copy', [title, paragraphs.map(dam.higherToll)])).stories;
    expect(story?.update?.newSentences.map(({ index }) => index)).toEqual([0]);
    expect(story?.update?.newNumbers).toEqual(['19']);
  });

  it('in words of its own has no new figure where the numbers are only written otherwise', () => {
    expect(today(report('again', dam.otherWords)).stories).toEqual([]);
  });

  it('is corrected, which is new', () => {
    const [story] = today(report('correction', dam.correction, 'Gazette')).stories;
    expect(story?.update?.newNumbers).toEqual(['2016']);
  });
});

describe('an edited copy of what went out', () => {
  const { first, edited } = damBreaks.en;
  const [title, paragraphs] = first;
  const before = remembered([damReport('a', 'en', '2025-03-04', 'Gazette', first)]);
  const newIn = (...told: readonly [string, readonly string[]]) => {
    const { stories } = group([damReport('copy', 'en', '2025-03-05', 'Herald', told)], {
      ...options,
      remembered: before,
    });
    return stories.flatMap(({ update }) => update?.newSentences.map(({ text }) => text) ?? []);
  };

  it('has no news where its headline says what was edited', () => {
    expect(newIn('Inhabitants brought to schools after dam burst', paragraphs.map(edited))).toEqual([]);
  });

  it('has no news where a sentence is told at length, and somebody more is named', () => {
    const retold = (paragraph: string) =>
      paragraph.replace(
        'Norvatt said in a statement that it was "shaken by the loss of life" and would cooperate',
        'Norvatt told the Herald in a long statement that it was "shaken by the loss of life" and would fully cooperate',
      );
    expect(newIn(title, paragraphs.map(retold))).toEqual([]);
  });

  it('has no news where a date or a time of day is another one', () => {
    const dated = (day: string, hour: string) => [
      ...paragraphs,
      `The governor spoke to reporters in Hallsund on March ${day} at ${hour} pm, before she flew to the valley.`,
    ];
    const sent = remembered([damReport('a', 'en', '2025-03-04', 'Gazette', [title, dated('4', '7:15')])]);
    const copy = damReport('copy', 'en', '2025-03-05', 'Herald', [title, dated('5', '8:40')]);
    expect(group([copy], { ...options, remembered: sent }).stories).toEqual([]);
  });
});

it('another story than those that went out is none of their business', () => {
  const { stories, leftOut } = group([bees], { ...options, remembered: remembered(quake) });
  expect(leftOut).toEqual([]);
  expect(stories.map(({ id, storyId, update }) => [id, storyId, update])).toEqual([['s-bees', 's-bees', undefined]]);
});

it('a report of the same kind, in the same words, of another place is another story', () => {
  const closes = (place: string) =>
    later(bees, {
      id: place,
      title: `${place} bridge closes after inspection finds cracks`,
      paragraphs: [
        `The council of ${place} closed the ${place} bridge on Thursday after inspectors found cracks in two of its pillars.`,
        `Repairs would cost 4 million euros and take until spring, and buses would be sent over the ${place} ferry.`,
      ],
    });
  const { stories } = group([closes('Cedar')], { ...options, remembered: remembered([closes('Alder')]) });
  expect(stories.map(({ storyId, update }) => [storyId, update])).toEqual([['s-Cedar', undefined]]);
});

it('without a look at earlier editions no story has an identity beyond this one', () => {
  const { stories, told } = group(quake, { themes: [], elsewhere: 'keep' });
  expect([stories[0]?.storyId, told.size]).toEqual([undefined, 0]);
});

describe('a page that went out, and reads otherwise now', () => {
  const body = [...first.paragraphs, 'Governor Marta Quispe of Arequipa asked for tents and blankets.'];
  const page = later(first, { published: first.published, paragraphs: body });
  const before = remembered([page]);
  const storyId = before[0]?.storyId ?? '';
  const told = (article: Article, story: string) =>
    new Map([[article.id, { edition: '2025-03-04-daily', story, otherwise: 'already in 2025-03-04-daily' }]]);
  const changed = (paragraphs: readonly string[], title = page.title) =>
    group([{ ...page, title, paragraphs }], { ...options, remembered: before, toldBefore: told(page, storyId) });
  const newIn = (...paragraphs: string[]) =>
    changed(paragraphs).stories.flatMap(({ update }) => update?.newSentences.map(({ text }) => text) ?? []);

  it('has news in an entry in its own words, wherever that stands, and in a name that is corrected', () => {
    const entry = 'Engineers are checking the bridges and the hospitals of the province before they are opened again.';
    expect(newIn(entry, ...body)).toEqual([entry]);
    const last =
      'The officials want to clear three more houses in the city, because their walls could fall on the crews.';
    expect(newIn(...body, last)).toEqual([last]);
    const corrected = 'She is Marta Quispe, not Marta Quiroga.';
    expect(newIn(...body, corrected)).toEqual([corrected]);
  });

  it('of another outlet, that carries nearly the same, has none in a line of its own house', () => {
    const line = 'Follow the earthquake of Arequipa in our live blog, and send us your pictures of the day.';
    const copied = told(page, storyId);
    const asCopy = new Map([...copied].map(([id, known]) => [id, { ...known, isCopy: true as const }]));
    const storiesWith = (toldBefore: typeof copied) =>
      group([{ ...page, paragraphs: [...body, line] }], { ...options, remembered: before, toldBefore }).stories;
    expect([storiesWith(copied).length, storiesWith(asCopy).length]).toEqual([1, 0]);
  });

  it('has none in what it counts and advertises', () => {
    const noise = ['5 comments', 'Our cookbook for the cold season costs 19 euros in every bookshop.'];
    expect(newIn(...noise, ...body)).toEqual([]);
    expect(newIn(...body, ...noise)).toEqual([]);
    expect(newIn('Take our survey and win a weekend for two.', ...body)).toEqual([]);
  });

  it('goes on with its story where its words hardly say so, and with no other', () => {
    const moved = [
      'Three ministers in Lima lost their offices after it became known that funds for shelters had been spent elsewhere.',
      'Quispe named an engineer from Arequipa as the new head of the agency.',
    ];
    expect(changed(moved, 'Ministers dismissed over funds').stories.map((story) => story.storyId)).toEqual([storyId]);
    const gone = [
      'Iva Novak won the national chess title in Dunmore on Sunday, beating the champion of three years in 41 moves.',
      'The final game lasted five hours.',
    ];
    const { stories, leftOut } = changed(gone, 'Iva Novak wins chess title');
    expect([stories, leftOut.map(({ reason }) => reason)]).toEqual([[], ['already in 2025-03-04-daily']]);
  });

  it('is left out of a story that was not told, and others tell', () => {
    const { stories, leftOut } = group(quake, { ...options, toldBefore: told(first, 's-of-another') });
    expect(stories.map(({ articles }) => articles.map(({ id }) => id))).toEqual([[second.id]]);
    expect(leftOut.map(({ article, reason }) => [article, reason])).toEqual([
      [first.id, 'already in 2025-03-04-daily'],
    ]);
  });
});
