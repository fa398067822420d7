import { describe, expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import type { Article } from '../../src/model/article.ts';
import { article } from '../support/article.ts';
import { bees, election, launch, match, merger, otherQuake, quake, ruling } from './invented.ts';

const options = { themes: [], elsewhere: 'keep' } as const;
const idsOf = (articles: readonly Article[]) => articles.map(({ id }) => id).sort();

/** The ids of each story's articles, in an order that says nothing. */
function stories(articles: readonly Article[]): string[][] {
  return group(articles, options)
    .stories.map((story) => idsOf(story.articles))
    .sort((x, y) => (x.join() < y.join() ? -1 : 1));
}

const wire = [
  'The ferry Halcyon ran aground off Skerry Point on Sunday night with 214 passengers aboard, the coast guard said.',
  'All of them were taken off by lifeboats within three hours, and nobody was badly hurt. The captain told investigators that the steering had failed shortly after the ship left harbour.',
  'The owner said that the Halcyon was inspected in February. Divers will look at the hull before tugs try to pull the ship free at high tide on Wednesday.',
];

describe('articles that report one event', () => {
  it('come together across outlets and wordings, and different events stay apart', () => {
    const events = [quake, election, merger, ruling, match, launch];
    expect(stories(events.flat())).toEqual(events.map(idsOf).sort((x, y) => (x.join() < y.join() ? -1 : 1)));
  });

  it('stay apart from another event of the same kind on the same day', () => {
    expect(stories([...quake, ...otherQuake])).toEqual([idsOf(otherQuake), idsOf(quake)]);
  });

  it('are recognized under other spellings: Kiev and Kyiv, Zelensky and Zelenskyy', () => {
    const first = article({
      id: 'a',
      title: 'Zelensky names new mayor of Kiev',
      paragraphs: ['Zelensky appointed a mayor of Kiev on Monday.'],
    });
    const second = article({
      id: 'b',
      title: 'Zelenskyy picks Kyiv mayor',
      paragraphs: ['Zelenskyy chose a former judge to run Kyiv.'],
    });
    const renamed = (text: string) => text.replaceAll('Zelenskyy', 'Kowalska').replaceAll('Kyiv', 'Gdynia');
    const other = { ...second, title: renamed(second.title), paragraphs: second.paragraphs.map(renamed) };
    expect(stories([first, second])).toEqual([['a', 'b']]);
    expect(stories([first, other])).toEqual([['a'], ['b']]);
  });

  it('are kept apart where their languages differ', () => {
    const french = article({
      id: 'fr',
      title: 'Séisme au Pérou : au moins neuf morts',
      paragraphs: [
        'Un séisme de magnitude 7,1 a secoué le sud du Pérou mardi, et au moins neuf personnes sont mortes.',
      ],
      language: 'fr',
    });
    expect(stories([...quake, french])).toEqual([['fr'], idsOf(quake)]);
  });

  it('are kept apart where two languages share most of their words', () => {
    const text = 'Brand i Aarhus havn: 40 brandmenn i aksjon mot Silo Fem, skipet Halvmåne slept bort av Neptun.';
    const norwegian = article({ id: 'no', title: 'Brand i Aarhus havn', paragraphs: [text], language: 'no' });
    const other = (language: string) =>
      article({
        id: 'other',
        title: 'Skipet Halvmåne slept bort, Silo Fem i Aarhus havn',
        paragraphs: ['Neptun slept Halvmåne fra Silo Fem i Aarhus havn.'],
        language,
      });
    expect(stories([norwegian, other('no')])).toHaveLength(1);
    expect(stories([norwegian, other('da')])).toHaveLength(2);
  });

  it('come together in languages without spaces', () => {
    const japanese = (id: string, title: string, text: string) =>
      article({ id, title, paragraphs: [text], language: 'ja' });
    expect(
      stories([
        japanese('a', '北海道で地震、津波注意報', '北海道沖で火曜日に地震があり、気象庁は津波注意報を出した。'),
        japanese('b', '北海道地震、津波注意報を解除', '気象庁は北海道沖の地震による津波注意報を二時間後に解除した。'),
        japanese('c', '新しい図書館が開館', '市の中心部に新しい図書館が開館し、市民が列を作った。'),
      ]),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it('a week apart are two events where the words leave it open', () => {
    const claims = (id: string, date: string, count: string) =>
      article({
        id,
        title: `Jobless claims rise to ${count}`,
        paragraphs: [`New claims for jobless benefits rose to ${count} last week, the labour office said.`],
        published: { earliest: date, latest: date, precision: 'day', basis: 'stated' },
      });
    const [first, later] = [claims('a', '2025-03-06', '210,000'), claims('b', '2025-03-20', '224,000')];
    expect(stories([first, later])).toHaveLength(2);
    expect(stories([first, { ...later, published: first.published }])).toHaveLength(1);
  });
});

describe('what changes nothing', () => {
  const all = [...quake, ...otherQuake, ...election, ...merger, ...ruling, ...match, ...launch];

  it('is the order of the input', () => {
    const turned = [...all.slice(5), ...all.slice(0, 5)].reverse();
    expect(group(turned, options)).toEqual(group(all, options));
  });

  it('is an unrelated article', () => {
    expect(stories([...all, bees])).toEqual([...stories(all), ['bees']].sort((x, y) => (x.join() < y.join() ? -1 : 1)));
  });
});

describe('copies of one text', () => {
  const stated = (name: string) => ({ outlet: { name, basis: 'stated' as const } });
  const original = article({
    id: 'a',
    title: 'Ferry runs aground off Skerry Point',
    paragraphs: wire,
    ...stated('Coast'),
  });
  const renamed = article({
    id: 'b',
    title: 'All safe after night of terror at sea',
    paragraphs: ['Many families from our town were on board.', ...wire],
    ...stated('Town Gazette'),
  });
  const own = article({
    id: 'c',
    title: 'Passengers rescued as Halcyon ferry hits rocks at Skerry Point',
    paragraphs: [
      'Lifeboats rescued 214 people from the ferry Halcyon, which hit rocks at Skerry Point on Sunday night.',
    ],
    ...stated('Harbour News'),
  });

  it('are one story under another headline, and one source', () => {
    const [story] = group([original, renamed, own], options).stories;
    expect(idsOf(story?.articles ?? [])).toEqual(['a', 'b', 'c']);
    expect(story?.independent).toBe(2);
    expect(story?.reasons).toContain("one is a copy of another's text");
  });

  it('by thirty outlets are one story, and one source', () => {
    const copies = Array.from({ length: 30 }, (_, at) => ({
      ...renamed,
      id: `copy-${at}`,
      ...stated(`Outlet ${at}`),
      paragraphs: wire.slice(0, 1 + (at % 3)),
    }));
    expect(
      group([...copies, own], options).stories.map(({ articles, independent }) => [articles.length, independent]),
    ).toEqual([[31, 2]]);
  });

  it('are found when they are cut to less than a half', () => {
    const cut = { ...renamed, paragraphs: wire.slice(0, 1).concat(wire.slice(1, 2)) };
    expect(group([original, cut], options).stories.map(({ independent }) => independent)).toEqual([1]);
  });

  it('and articles by one agency count once', () => {
    const credited = [own, original].map((each) => ({ ...each, agency: 'Associated Press' }));
    expect(group(credited, options).stories[0]?.independent).toBe(1);
  });

  it('and two articles of one outlet count once', () => {
    expect(group([original, { ...own, ...stated('The Coast') }], options).stories[0]?.independent).toBe(1);
  });
});

describe('the lead of a story', () => {
  it('is the complete article, and gives the story its id', () => {
    const [one, two] = quake as [Article, Article];
    expect(group([{ ...one, complete: false }, two], options).stories[0]?.id).toBe('s-quake-2');
    expect(group([one, { ...two, complete: false }], options).stories[0]?.id).toBe('s-quake-1');
  });

  it('is a report, and not the longer view that its page calls opinion', () => {
    const [one, two] = quake as [Article, Article];
    const view = { ...two, paragraphs: [...two.paragraphs, ...one.paragraphs, ...two.paragraphs] };
    expect(group([one, view], options).stories[0]?.id).toBe('s-quake-2');
    expect(group([one, { ...view, labels: ['Opinion'] }], options).stories[0]?.id).toBe('s-quake-1');
  });

  it('is an article whose title tells, and not one of the same text whose title asks', () => {
    const [one] = quake as [Article];
    const asking = { ...one, id: 'asking', title: `${one.title}?` };
    expect(group([one, asking], options).stories[0]?.id).toBe('s-quake-1');
  });
});

describe('little to go by', () => {
  it('no article makes no story', () => {
    expect(group([], options)).toEqual({ stories: [], sections: [], reasons: [], leftOut: [], told: new Map() });
  });

  it('one article makes one story in one section', () => {
    const { stories, sections } = group([bees], options);
    expect(stories.map(({ id }) => id)).toEqual(['s-bees']);
    expect(sections.map(({ theme, origin }) => [theme, origin])).toEqual([[bees.title, 'found']]);
  });

  it('articles without text or title are told apart and kept', () => {
    const empty = ['x', 'y'].map((id) => article({ id, title: '', paragraphs: [] }));
    const { stories, sections } = group([...empty, bees], options);
    expect(stories).toHaveLength(3);
    expect(sections.flatMap((section) => section.stories)).toHaveLength(3);
  });
});

describe('reports whose date nobody states', () => {
  const arrest = (id: string, day: string, title: string, text: string) =>
    article({ id, title, paragraphs: [text.replace('DAY', day)] });
  const first = arrest(
    'a',
    'Monday',
    'Two arrests in Skerry',
    'Police arrested two dock workers at the harbour on DAY after a night of talks about overtime and pay had failed.',
  );
  const second = (day: string) =>
    arrest(
      'b',
      day,
      'Union protests as police clear harbour gate',
      'The union called it an outrage that officers led men away from the gate in Skerry on DAY, and asked a judge to hear them.',
    );

  it('are of one event where they name one day of the week, and of two where they name days far apart', () => {
    expect(stories([first, second('Monday')])).toHaveLength(1);
    expect(stories([first, second('Thursday')])).toHaveLength(2);
  });
});
