import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { expectInProportion } from '../support/in-proportion.ts';

async function extractText(content: string, capturedAt?: string): Promise<Extraction> {
  const item = { id: 'i', sourceId: 's', input: 'page.txt', type: 'text', content } as const;
  const [extraction] = await extract([capturedAt ? { ...item, capturedAt } : item]);
  if (!extraction) throw new Error('no extraction');
  return extraction;
}

const menu = `Skip to content
  • Home
  • World
  • Business
  • Sport
  • Weather
Search
Subscribe`;

const footer = `Related Articles

Ferry fares to rise in spring
May 3, 2024
Council votes on new library
May 2, 2024
Bakery on Mill Street closes after ninety years
May 2, 2024

© 2024 The Daily Lantern. All rights reserved.
  • About
  • Contact
  • Privacy Policy`;

const flood = [
  'The river Alva broke its banks on Tuesday night and flooded the lower part of the old town, the fire service said.',
  'About 300 people had to leave their homes, and two schools will stay closed until the end of the week while the damage is checked.',
  'The mayor, Petra Lind, said that the new barrier had held but that water came up through the drains behind it.',
  'Engineers will look at the drains on Friday, and the council meets again next month to decide who pays for the repairs.',
];

describe('a page with one article', () => {
  it('gives title, author, date, outlet and the body alone', async () => {
    const page = `${menu}\n\nRiver floods old town after barrier holds\n\nBy Ada Marsh\nMay 4, 2024\nShare\nFacebook\n\n${flood.join('\n\n')}\n\n${footer}`;
    const { articles, problems } = await extractText(page);
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: 'River floods old town after barrier holds',
      authors: [{ name: 'Ada Marsh' }],
      published: { earliest: '2024-05-04', precision: 'day' },
      outlet: { name: 'The Daily Lantern', basis: 'inferred' },
      language: 'en',
      paragraphs: flood,
      complete: true,
    });
    expect(articles[0]).not.toHaveProperty('via');
  });

  it('is the same whatever ends its lines and parts its words', async () => {
    const page = `${menu}\n\nRiver floods old town after barrier holds\n\nBy Ada Marsh\nMay 4, 2024\n\n${flood.join('\n\n')}\n\n${footer}`;
    const plain = await extractText(page);
    expect(await extractText(page.replaceAll('\n', '\r\n'))).toEqual(plain);
    expect(
      await extractText(page.replaceAll('River floods', 'River\u00a0floods').replaceAll('the', 't\u200bhe')),
    ).toEqual(plain);
  });

  it('keeps subheads where they stand, and stays one article', async () => {
    const page = `River floods old town after barrier holds\nMay 4, 2024\n\n${flood[0]}\n\n${flood[1]}\n\nWhy the drains failed\n\n${flood[2]}\n\nWhat happens next\n\n${flood[3]}`;
    const { articles } = await extractText(page);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.subheads.map((index) => articles[0]?.paragraphs[index])).toEqual([
      'Why the drains failed',
      'What happens next',
    ]);
  });

  it('is found when it is a short report of three sentences', async () => {
    const report = [
      'A cyclist was taken to hospital after a collision with a delivery van on Harbour Road on Monday evening.',
      'Police said that the road was closed for two hours and that the driver of the van was not hurt.',
      'Anyone who saw the collision is asked to call the station in Alvaton.',
    ];
    const { articles } = await extractText(
      `${menu}\n\nCyclist hurt in collision with van\n\nPublished\n2 hours ago\n\n${report.join('\n\n')}\n\n${footer}`,
      '2024-05-07',
    );
    expect(articles.map((article) => article.title)).toEqual(['Cyclist hurt in collision with van']);
    expect(articles[0]?.paragraphs).toEqual(report);
    expect(articles[0]?.published).toMatchObject({ earliest: '2024-05-07', precision: 'day' });
  });

  it('keeps its own paragraphs after a teaser that interrupts them', async () => {
    const page = `${menu}\n\nRiver floods old town after barrier holds\nBy Ada Marsh\nMay 4, 2024\n\n${flood[0]}\n\n${flood[1]}\n\nHow the striker found her form again\nMay 1, 2024\n\n${flood[2]}\n\n${flood[3]}\n\n${footer}`;
    const { articles } = await extractText(page);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.paragraphs).toEqual(expect.arrayContaining(flood));
  });

  it('loses a caption that stands as description and as caption', async () => {
    const caption = 'Volunteers fill sandbags beside the swollen river Alva on Tuesday evening';
    const page = `River floods old town after barrier holds\nMay 4, 2024\n\n${flood[0]}\n\n${caption}\n${caption}, before the water reached the market square. Jo Park\n\n${flood.slice(1).join('\n\n')}`;
    const { articles } = await extractText(page);
    expect(articles[0]?.paragraphs).toEqual(flood);
    expect(articles[0]?.captions).toHaveLength(2);
  });

  it('says that a paywall cut it', async () => {
    const page = `River floods old town after barrier holds\nMay 4, 2024\n\n${flood.join('\n\n')}\n\nSubscribe to continue reading\n\n${footer}`;
    expect((await extractText(page)).articles[0]?.complete).toBe(false);
  });

  it('has no date where only other pages of the site have one', async () => {
    const page = `${menu}\n\nRiver floods old town after barrier holds\n\n${flood.join('\n\n')}\n\n${footer}`;
    expect((await extractText(page)).articles[0]?.published).toBeNull();
  });

  it('gives a statement between title and byline as its first paragraph', async () => {
    const standfirst = 'Hundreds had to leave their homes when water came up through the drains.';
    const page = `${menu}\n\nRiver floods old town after barrier holds\n\n${standfirst}\n\nBy Ada Marsh\nMay 4, 2024\n\n${flood.join('\n\n')}\n\n${footer}`;
    const { articles } = await extractText(page);
    expect(articles[0]?.paragraphs).toEqual([standfirst, ...flood]);
    expect(articles[0]?.published?.earliest).toBe('2024-05-04');
  });
});

describe('a page of another kind', () => {
  it('gives the text of a wiki page without its tables of contents and references', async () => {
    const paragraphs = [
      'The Alva is a river in the north of the country, about 140 kilometres long. It flows through the town of Alvaton before it reaches the sea.',
      'The river rises at a height of 1,200 metres and falls quickly in its first ten kilometres. It is joined by the Mill Brook above Alvaton.',
      'The first bridge over the river was built by monks in 1240. A second followed in 1788, when the road to the coast was paved.',
    ];
    const page = `Alva (river)\nFrom the open encyclopedia\nJump to navigation\nContents\n1 Course\n2 History\n3 References\n\n${paragraphs[0]}\n\nCourse[edit]\n\n${paragraphs[1]}\n\nHistory[edit]\n\n${paragraphs[2]}\n\nReferences[edit]\n  1. Lind, P. (2003). Rivers of the North. Alvaton: Gazette Press.\n\nCategories:\n  • Rivers\nThis page was last edited on 4 May 2024, at 10:11 (UTC).`;
    const { articles } = await extractText(page);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: 'Alva (river)',
      paragraphs: [paragraphs[0], 'Course', paragraphs[1], 'History', paragraphs[2]],
      subheads: [1, 3],
    });
  });

  it("gives an agency's report as it was pasted, without its credits", async () => {
    const report = [
      'ALVATON, May 4 (Reuters) - A ferry with 120 people on board ran aground off the port of Alvaton on Saturday, the coast guard said.',
      'Nobody was hurt, and the passengers were taken off by lifeboats within two hours, a spokesman said by telephone.',
      'The company that runs the ferry said that a rudder had failed, and that divers would look at the hull on Sunday.',
    ];
    const { articles } = await extractText(
      `Ferry runs aground off Alvaton; no one hurt\n\n${report.join('\n\n')}\n\n(Reporting by Ada Marsh; Editing by Ben Okoro)`,
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: 'Ferry runs aground off Alvaton; no one hurt',
      agency: 'Reuters',
      dateline: 'ALVATON',
      paragraphs: report,
    });
  });
});

describe('a page with several articles', () => {
  const strike = [
    'Tram drivers in Alvaton will strike on Monday after talks about pay ended without a result, their union said.',
    'The drivers ask for nine per cent more, and the city has offered four, which the union calls an insult to its members.',
    'Buses will run on the main lines, but the city expects that half of all commuters will have to walk or cycle on the day of the strike.',
  ];
  const wolf = [
    'A wolf has been seen in the Alva valley for the first time in a century, and a camera caught it twice in one week.',
    'Rangers believe that the young animal crossed the mountains in March, and they ask walkers to keep their dogs on the lead.',
    'Farmers in the valley want fences paid by the state before the first lamb is taken, while the rangers say that one wolf is no pack.',
  ];

  it('gives each its own title, date and body', async () => {
    const page = `Evening Gazette\n\nTram drivers call strike for Monday\nBy Ben Okoro\nMay 4, 2024\n\n${strike.join('\n\n')}\n\nWolf returns to the Alva valley\nBy Li Hartmann\nMay 3, 2024\n\n${wolf.join('\n\n')}`;
    const { articles } = await extractText(page);
    expect(articles.map(({ title, authors, published }) => [title, authors[0]?.name, published?.earliest])).toEqual([
      ['Tram drivers call strike for Monday', 'Ben Okoro', '2024-05-04'],
      ['Wolf returns to the Alva valley', 'Li Hartmann', '2024-05-03'],
    ]);
    expect(articles.map((article) => article.paragraphs)).toEqual([strike, wolf]);
  });

  it('gives the short items of a digest', async () => {
    const items = [
      [
        'Tram drivers call strike',
        'Tram drivers in Alvaton will strike on Monday after talks about pay ended without a result. The drivers ask for nine per cent more, and the city has offered four. Buses will run on the main tram lines instead of the trams.',
      ],
      [
        'Wolf returns to the valley',
        'A wolf has been seen in the Alva valley for the first time in a century, and a camera caught it twice. Rangers believe that it crossed the mountains in March. Farmers want fences before the wolf takes the first lamb.',
      ],
      [
        'Library opens on Sundays',
        'The town library will open on Sundays from June, the council decided on Thursday. Two new librarians will be hired, and the reading room gets longer hours. The library was last open on a Sunday in 1988, before most of its readers were born.',
      ],
      [
        'Bakery closes after ninety years',
        'The bakery on Mill Street will close at the end of the month after ninety years. Its owner found nobody who wanted to get up at two in the morning. The bakery was known for its rye bread, which won prizes in three countries.',
      ],
    ];
    const page = items.map(([title, text]) => `${title}\nBy Ben Okoro | 4 May 2024\n${text}`).join('\n\n');
    const { articles } = await extractText(`The Morning Lantern\nHome\nNews\n\n${page}\n\n© 2024 The Morning Lantern.`);
    expect(articles.map((article) => [article.title, article.paragraphs.join('\n')])).toEqual(items);
  });

  it('names the site without the year behind it', async () => {
    const page = `Tram drivers call strike\nBy Ben Okoro | 4 May 2024\n${strike.join('\n')}\n\n© Morning Lantern 2024. Registered office: 4 Quay Street.`;
    const { articles } = await extractText(page);
    expect(articles.map(({ outlet }) => outlet?.name)).toEqual(['Morning Lantern']);
  });

  it('takes the outlet that stands beside each, and the site for the aggregator', async () => {
    const card = (title: string, outlet: string, body: readonly string[]) =>
      `${title}\n${title}\n\n${outlet}\n\ntime3 hours ago\n\n  • ${outlet}\n\n${title}\n\n${body.join(' ')}`;
    const page = `${card('Tram drivers call strike for Monday', 'Alvaton Courier', strike)}\n\n${card('Wolf returns to the Alva valley', 'Valley Post', wolf)}\n\nDownload NewsPebble app today and start reading.`;
    const { articles } = await extractText(page, '2024-05-04T20:30:00Z');
    expect(articles.map(({ outlet, via }) => [outlet?.name, outlet?.basis, via])).toEqual([
      ['Alvaton Courier', 'stated', 'NewsPebble'],
      ['Valley Post', 'stated', 'NewsPebble'],
    ]);
    expect(articles[0]?.published).toMatchObject({ earliest: '2024-05-04T17:00Z', precision: 'hour' });
  });
});

describe('an article in another language', () => {
  const cases = [
    {
      language: 'de',
      title: 'Hochwasser trifft die Altstadt von Alvaburg',
      byline: 'Von Petra Lind',
      author: 'Petra Lind',
      date: '4. Mai 2024',
      menu: 'Startseite\nPolitik\nWirtschaft\nSport',
      end: 'Mehr zum Thema\nFähre wird teurer\n3. Mai 2024',
      body: [
        'Der Fluss Alva ist in der Nacht zum Dienstag über die Ufer getreten und hat die Altstadt überschwemmt, wie die Feuerwehr mitteilte.',
        'Rund 300 Menschen mussten ihre Wohnungen verlassen, und zwei Schulen bleiben bis zum Ende der Woche geschlossen, weil die Schäden noch geprüft werden.',
        'Die Bürgermeisterin sagte, dass die neue Mauer gehalten habe, das Wasser aber durch die Kanäle dahinter gekommen sei.',
      ],
    },
    {
      language: 'fr',
      title: 'La rivière inonde la vieille ville de Valbourg',
      byline: 'Par Élodie Martin',
      author: 'Élodie Martin',
      date: '4 mai 2024',
      menu: 'Accueil\nMonde\nÉconomie\nSports',
      end: 'Sur le même sujet\nLe prix du ferry augmente\n3 mai 2024',
      body: [
        'La rivière est sortie de son lit dans la nuit de mardi et a inondé le bas de la vieille ville, selon les pompiers.',
        'Près de 300 personnes ont dû quitter leur maison, et deux écoles resteront fermées jusqu’à la fin de la semaine pendant que les dégâts sont évalués.',
        'La maire a déclaré que la nouvelle digue avait tenu mais que l’eau était remontée par les égouts qui se trouvent derrière elle.',
      ],
    },
    {
      language: 'ru',
      title: 'Река затопила старый город после сильных дождей',
      byline: 'Автор: Анна Петрова',
      author: 'Анна Петрова',
      date: '4 мая 2024',
      menu: 'Главная\nПолитика\nЭкономика\nСпорт',
      end: 'Читайте также\nБилеты на паром подорожают\n3 мая 2024',
      body: [
        'Река вышла из берегов в ночь на вторник и затопила нижнюю часть старого города, сообщили в пожарной службе.',
        'Около 300 человек были вынуждены покинуть свои дома, и две школы останутся закрытыми до конца недели, пока специалисты оценивают ущерб.',
        'Мэр города заявила, что новая дамба выдержала, но вода поднялась через канализацию, которая находится за ней.',
      ],
    },
    {
      language: 'ar',
      title: 'النهر يغمر المدينة القديمة بعد أمطار غزيرة',
      byline: 'بقلم: ليلى حداد',
      author: 'ليلى حداد',
      date: '4 مايو 2024',
      menu: 'الرئيسية\nسياسة\nاقتصاد\nرياضة',
      end: 'مقالات ذات صلة\nارتفاع أسعار العبارات\n3 مايو 2024',
      body: [
        'فاض النهر ليلة الثلاثاء وغمرت المياه الجزء السفلي من المدينة القديمة، بحسب ما قالت خدمة الإطفاء في بيان لها.',
        'واضطر نحو 300 شخص إلى مغادرة منازلهم، وستبقى مدرستان مغلقتين حتى نهاية الأسبوع بينما يجري تقييم الأضرار التي خلفتها المياه.',
        'وقالت رئيسة البلدية إن السد الجديد صمد لكن المياه صعدت من خلال شبكة الصرف التي تقع خلفه في وسط المدينة.',
      ],
    },
    {
      language: 'zh',
      title: '暴雨过后河水淹没老城区',
      byline: '记者：王小明',
      author: '王小明',
      date: '2024年5月4日',
      menu: '首页\n国际\n财经\n体育',
      end: '相关新闻\n渡轮票价上涨\n2024年5月3日',
      body: [
        '消防部门表示，河水在星期二夜间漫过堤岸，淹没了老城区的低洼地带，许多街道的积水超过一米。',
        '大约三百名居民被迫离开家园，两所学校将关闭到本周末，工程人员正在检查房屋受损的情况，市政府已经开放临时住所。',
        '市长说，新建的防洪墙没有倒塌，但是河水从防洪墙后面的下水道涌了上来，市议会将在下个月讨论由谁支付维修费用。',
      ],
    },
  ] as const;

  it.each(cases)(
    'is found whole ($language)',
    async ({ language, title, byline, author, date, menu: words, end, body }) => {
      const { articles } = await extractText(
        `${words}\n\n${title}\n\n${byline}\n${date}\n\n${body.join('\n\n')}\n\n${end}`,
      );
      expect(articles).toHaveLength(1);
      expect(articles[0]).toMatchObject({
        title,
        language,
        authors: [{ name: author }],
        published: { earliest: '2024-05-04', precision: 'day' },
        paragraphs: body,
      });
    },
  );
});

describe('a page without an article', () => {
  const forum = Array.from(
    { length: 6 },
    (_, at) =>
      `user${at}\nMay ${at + 1}, 2024\nI have had the same problem with pump number ${at} since the last update, and nobody could tell me why.\nReply`,
  ).join('\n\n');
  const headlines = Array.from(
    { length: 20 },
    (_, at) => `Council votes on plan number ${at} for the harbour\nMay ${at + 1}, 2024`,
  ).join('\n\n');
  const teasers = Array.from(
    { length: 8 },
    (_, at) =>
      `Harbour story ${at}\nMay ${at + 1}, 2024\nThe council has looked at plan number ${at} for the harbour and will vote on it in the coming week.`,
  ).join('\n\n');

  it.each([
    ['empty', '', 'the page is empty'],
    ['white', ' \n\r\n\u00a0\n', 'the page is empty'],
    ['headlines', `${menu}\n\n${headlines}\n\n${footer}`, 'only menus, headlines and lists'],
    ['teasers', `${menu}\n\n${teasers}\n\n${footer}`, 'no connected text'],
    ['forum', `${menu}\n\nPump does not start\n\n${forum}\n\n${footer}`, 'no connected text'],
    ['menus', menu, 'only menus, headlines and lists'],
  ])('says what it saw (%s)', async (_, page, seen) => {
    const { articles, problems } = await extractText(page);
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ stage: 'extract', code: 'no-article', where: 'page.txt' });
    expect(problems[0]?.message).toContain(seen);
    expect(problems[0]?.hint).not.toBe('');
  });
});

describe('a page that means harm', () => {
  it.each([
    ['one sentence', 'the river rose and the town slept '],
    ['sentences', 'The river rose again. '],
    ['dots', '... '],
    ['dashes', '— a '],
    ['signatures', '— a (@b) May 1, 2020 '],
    ['letters', 'x'],
    ['capitals', 'The Big And '],
    ['dates', 'May 1, 2024 '],
    ['hours', 'in 1 hour '],
    ['names', 'By Ada Marsh and '],
    ['share words', 'copy link '],
  ])('is read in time in proportion to its length (%s in one line)', async (_, piece) => {
    await expectInProportion(async (length) => {
      const { articles } = await extractText(piece.repeat(length / piece.length));
      expect(articles.length).toBeLessThanOrEqual(1);
    }, 40_000);
  });

  it('of many lines is read in time in proportion to their number', async () => {
    const lines = 'The river rose and the town slept until the morning came again.\nShare\nMay 4, 2024\n';
    await expectInProportion(async (count) => {
      const { articles } = await extractText(lines.repeat(count));
      expect(articles.length).toBeLessThanOrEqual(1);
    }, 400);
  });
});
