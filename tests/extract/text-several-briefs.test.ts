import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

async function articlesIn(content: string) {
  const item = { id: 'page', sourceId: 's', input: 'page.txt', type: 'text', content } as const;
  const [extraction] = await extract([item]);
  return extraction?.articles ?? [];
}

const titlesOf = (articles: readonly { readonly title: string }[]) => articles.map(({ title }) => title);

const items = [
  [
    'Strike on the canal boats called off',
    'The boatmen’s strike that would have emptied the canal from Friday was called off before dawn, when the owners offered a second rest day. Tickets are sold again from six.',
  ],
  [
    'Library lends seeds beside its books',
    'From April readers may take home packets of bean and squash seed, and bring back some of what they harvest. The library pays 900 crowns a year for the scheme.',
  ],
  [
    'Hail flattens a third of the cherries',
    'Ten minutes of hail on Sunday evening destroyed a third of the valley’s cherries, growers said. Only one farm in five was insured against it, the chamber says.',
  ],
  [
    'Oldest swimmer crosses Lake Hollen',
    'Gudrun Saller crossed Lake Hollen in nine hours, faster than anybody over seventy before her. She trained in a quarry all winter and hates cold water.',
  ],
  [
    'Museum gives palace doors back',
    'Four carved doors that were taken from a palace in 1897 go home this autumn. The museum keeps copies by its own carpenters, and borrows three bronze heads.',
  ],
] as const;
const titles = items.map(([title]) => title);
const pageOf = (
  head: string,
  told: readonly (readonly [string, string])[],
  foot = '© 2026 The Post. All rights reserved.',
) => [head, ...told.map(([title, text]) => `${title}\n\n${text}`), foot].join('\n\n');

describe('short items of a flattened page', () => {
  it('are articles where the page is called a digest', async () => {
    expect(titlesOf(await articlesIn(pageOf('The Post\nNews\nSport\n\nNews in brief', items)))).toEqual(titles);
  });

  it('are articles by their titles and words, where the page has any name', async () => {
    expect(titlesOf(await articlesIn(pageOf('The Post\nNews\nSport\n\nFrom the valley', items)))).toEqual(titles);
  });

  it('have the sentences under their titles and no others', async () => {
    const told = await articlesIn(pageOf('The Post\n\nNews in brief', items));
    expect(told.map(({ paragraphs }) => paragraphs)).toEqual(items.map(([, text]) => [text]));
  });

  it('are articles where Markdown has made headings in a list of their titles', async () => {
    const marked = items.map(([title, text]) => [`  * ### ${title}`, text] as const);
    expect(titlesOf(await articlesIn(pageOf('# News in brief', marked)))).toEqual(titles);
  });

  it('do not begin with the greeting that opens the letter', async () => {
    const greeting = 'Happy Friday! My cat has learned to open the fridge, and I am buying a lock for it tonight.';
    const page = pageOf(`The Valley Letter\n\n${greeting}`, items);
    expect(titlesOf(await articlesIn(page))).toEqual(titles);
  });

  it('do not begin with a greeting far below the title of the letter, which names something in it', async () => {
    const head =
      'A cold morning in the valley\n\nVALLEY LETTER\n\nIssue 143 · 20 February 2026\n\nHello from the cold valley, where it is minus thirty this morning and the coffee machine has given up.';
    const told = items.map(([title, text]) => [title, `${text} ${text.replaceAll('a', 'another')}`] as const);
    expect(titlesOf(await articlesIn(pageOf(head, told)))).toEqual(titles);
  });

  it('do not begin with what introduces them under the name of the page', async () => {
    const head =
      'The Post\n\nNews in brief: the valley\n\nThe following was compiled from what our readers in the valley have written to us.';
    expect(titlesOf(await articlesIn(pageOf(head, items)))).toEqual(titles);
  });

  it('are articles in a script without spaces', async () => {
    const told = [
      [
        '跨海渡轮周一恢复通航',
        '停航三周的跨海渡轮于周一清晨恢复通航，首班船搭载了四十辆汽车和一百二十名乘客。运营公司表示，渡轮票价将上调一成。',
      ],
      [
        '博物馆归还百年雕花木门',
        '一家博物馆决定将百年前购入的四扇雕花木门归还原主后人。博物馆会保留由本馆木匠制作的复制品，归还仪式定于十月举行。',
      ],
      [
        '苹果种植户因霜冻损失惨重',
        '连续两夜的霜冻使当地七成苹果花受损，种植户估计损失超过两亿元。当地政府已申请救灾资金，并派出农技人员下乡指导。',
      ],
      [
        '十六岁少女夺得象棋冠军',
        '在全国象棋锦标赛上，十六岁的高中生夺得女子组冠军，成为赛事历史上最年轻的得主。她赛前排名第二十位，决赛下了五个小时。',
      ],
    ] as const;
    expect(titlesOf(await articlesIn(pageOf('南方日报\n\n新闻早餐', told)))).toEqual(told.map(([title]) => title));
  });
});

describe('the heads of short items', () => {
  it('say above each title whose it is, by whom and when', async () => {
    const headed = items
      .slice(0, 3)
      .map(([title, text], at) => [`Hollen Post | ${at + 2} March 2026 | Ada Marsh\n\n${title}`, text] as const);
    const told = await articlesIn(pageOf('Topic: the valley\n\nThree articles', headed));
    expect(titlesOf(told)).toEqual(titles.slice(0, 3));
    expect(told.map(({ published }) => published?.earliest)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
  });
});

describe('what looks like short items of a flattened page', () => {
  it('stays one article where all speak of what the page is about', async () => {
    const parts = [
      [
        'How the heat pump warms the house',
        'A heat pump takes warmth from the air outside and brings it into the house. The heat pump works like a refrigerator that is turned around, with a fluid that boils in the cold and a motor.',
      ],
      [
        'What the heat pump costs with the work',
        'A heat pump for a small house costs some 20,000 crowns with the work. The state pays a third of the heat pump if an adviser has seen the house before the order was signed by its owner.',
      ],
      [
        'Where the heat pump can stand outside',
        'Most people put the heat pump beside the house, some meters from the neighbours. The heat pump hums at night, so that many towns ask for a plan of the place before they say yes to it.',
      ],
      [
        'When the heat pump pays its owner back',
        'A heat pump pays after nine years in a house that is well insulated. In an old house the heat pump has to work harder, and power is dearer than gas in most towns of the country.',
      ],
    ] as const;
    const told = await articlesIn(pageOf('The Post\n\nAll about the heat pump\n\nBy Ada Marsh | 3 March 2026', parts));
    expect(told.length).toBeLessThan(2);
  });

  it('is no article where a line below each leads elsewhere', async () => {
    const teasers = items.map(([title, text]) => [title, `${text}\n\nRead more`] as const);
    expect(await articlesIn(pageOf('The Post\nNews\nSport\n\nFrom the valley', teasers))).toEqual([]);
  });

  it('is no article where a sentence stands under each headline', async () => {
    const teasers = items.map(([title, text]) => [title, text.slice(0, text.indexOf('. ') + 1)] as const);
    expect(await articlesIn(pageOf('The Post\nNews\nSport\n\nFrom the valley', teasers))).toEqual([]);
  });

  it('stays beside articles of full length what it is: comments', async () => {
    const next = (at: number, by: number) => items[(at + by) % items.length]?.[1] ?? '';
    const long = items
      .slice(0, 3)
      .map(
        ([title, text], at) =>
          [
            title,
            `By Ada Marsh | 3 March 2026\n\n${text}\n\n${next(at, 3)} Nobody who was there will forget it.\n\n${next(at, 4)}`,
          ] as const,
      );
    const comments = [
      'About time. I have been saying this since they painted it the first time, and nobody would listen to me. What a shame that it took the whole of nine years to see it.',
      'And who pays? We do, as always. I would like to see the minutes of that meeting, all of them, with every name of those who voted, and not only what suits the mayor.',
      'My uncle drove there for thirty winters. He would laugh about the new plan, and then he would ask for his old wages, with interest, in coins, on the kitchen table.',
      'Lovely pictures in this report. More of them please, above all of animals, and fewer of men in suits who cut ribbons with scissors that are much too large for them.',
    ];
    const names = ['Old Hand', 'Sceptic Seven', 'Marge of Hollen', 'Blue Heron'];
    const page = `${pageOf('The Post', long, 'Comments')}\n\n${comments.map((text, at) => `${names[at]}\n\n${text}`).join('\n\n')}`;
    const told = titlesOf(await articlesIn(page));
    expect(names.filter((name) => told.includes(name))).toEqual([]);
  });
});
