/** A page as it stands on one day: it says more tomorrow, under the same address. */
export interface LivePage {
  readonly language: string;
  readonly title: string;
  /** Newest first, as most live pages have them. */
  readonly entries: readonly string[];
  /** What stands around the article, and changes by itself: counters, advertisements. */
  readonly noise?: { readonly counter: string; readonly advertisement: string };
}

/** The page of a live report; its date stays that of the day on which it began. */
export function livePage({ language, title, entries, noise }: LivePage): string {
  const body = entries.map((entry) => `<p>${entry}</p>`).join('\n');
  return `<!doctype html><html lang="${language}"><head><title>${title} - Gazette</title>
<meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2026-11-16T06:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>${title}</h1>
${noise ? `<p>${noise.counter}</p>` : ''}${body}${noise ? `<p>${noise.advertisement}</p>` : ''}</article></body></html>`;
}

/** What happened on three days, the newest of each day first, and what of each is news of that day. */
export interface LiveStory {
  readonly language: string;
  readonly titles: readonly [string, string, string];
  readonly days: readonly (readonly string[])[];
  /** Words that only the entries of that day have. */
  readonly news: readonly [string, string, string];
  /** The first day's report corrected: what is said, and what is said instead. */
  readonly corrected: readonly [string, string];
  readonly noise: readonly { readonly counter: string; readonly advertisement: string }[];
}

/** The same days in several languages. */
export const liveStories: readonly LiveStory[] = [
  {
    language: 'en',
    titles: [
      'Dam bursts above Velden: what we know',
      'Dam bursts above Velden: what we know',
      'Dam bursts above Velden: what we know',
    ],
    days: [
      [
        'The dam above the town of Velden burst early on Monday after four days of rain, and water two metres deep ran through the lower town.',
        'Rescuers have found 12 people dead in the houses along the river, the fire chief Anna Brandt said at noon.',
        'The mayor of Velden, Karl Ostrow, said that the school on the hill was open to everybody who had lost their home, and that blankets were needed.',
        'The dam was built in 1957 and belongs to the regional water board, which had called it safe in its report of last spring.',
      ],
      [
        'Prosecutors have searched the offices of the regional water board and seized boxes of records about the dam, their spokeswoman Ida Rask said on Tuesday.',
        'The army has sent 200 soldiers to Velden, who are filling sandbags along the river below the dam.',
      ],
      [
        'Peter Lund, the director of the regional water board, resigned on Wednesday over warnings about the dam that he had kept to himself.',
      ],
    ],
    news: ['two metres deep', 'Ida Rask', 'Peter Lund'],
    corrected: ['found 12 people dead', 'found 11 people dead, not 12,'],
    noise: [
      { counter: '3 comments', advertisement: 'Read the Gazette for four weeks for only 4 euros.' },
      {
        counter: '58 comments',
        advertisement: 'Our cookbook for the cold season: now in every bookshop for 19 euros.',
      },
    ],
  },
  {
    language: 'de',
    titles: [
      'Dammbruch oberhalb von Velden: was wir wissen',
      'Dammbruch oberhalb von Velden: was wir wissen',
      'Dammbruch oberhalb von Velden: was wir wissen',
    ],
    days: [
      [
        'Der Damm oberhalb der Stadt Velden ist am frühen Montag nach vier Tagen Regen gebrochen, und das Wasser lief zwei Meter hoch durch die Unterstadt.',
        'In den Häusern am Fluss fanden Helfer 12 Tote, wie die Leiterin der Feuerwehr, Anna Brandt, am Mittag sagte.',
        'Der Bürgermeister von Velden, Karl Ostrow, sagte, die Schule auf dem Hügel stehe allen offen, die ihre Wohnung verloren hätten, und es fehle an Decken.',
        'Der Damm wurde 1957 gebaut und gehört dem Wasserverband der Region, der ihn im Bericht vom Frühjahr als sicher bezeichnet hatte.',
      ],
      [
        'Die Staatsanwaltschaft hat die Büros des Wasserverbands durchsucht und Akten über den Damm beschlagnahmt, wie ihre Sprecherin Ida Rask am Dienstag mitteilte.',
        'Die Bundeswehr hat 200 Soldaten nach Velden geschickt, die am Fluss unterhalb des Damms Sandsäcke füllen.',
      ],
      [
        'Der Direktor des Wasserverbands, Peter Lund, ist am Mittwoch zurückgetreten und hat gesagt, Warnungen vor dem Damm hätten auf seinem Schreibtisch gelegen.',
      ],
    ],
    news: ['zwei Meter hoch', 'Ida Rask', 'Peter Lund'],
    corrected: ['fanden Helfer 12 Tote', 'fanden Helfer 11 und nicht 12 Tote'],
    noise: [
      { counter: '3 Kommentare', advertisement: 'Lesen Sie die Gazette vier Wochen lang für nur 4 Euro.' },
      {
        counter: '58 Kommentare',
        advertisement: 'Unser Kochbuch für die kalte Zeit: jetzt überall im Handel für 19 Euro.',
      },
    ],
  },
  {
    language: 'zh',
    titles: ['维尔登上游大坝决口:最新情况', '维尔登上游大坝决口:最新情况', '维尔登上游大坝决口:最新情况'],
    days: [
      [
        '连续四天降雨之后,维尔登镇上游的大坝星期一清晨决口,两米深的洪水冲进下城区。',
        '消防队长安娜·布兰特中午表示,救援人员在沿河的房屋里找到12名遇难者。',
        '维尔登镇长卡尔·奥斯特罗说,山上的学校向所有失去住房的居民开放,目前急需毛毯。',
        '这座大坝建于1957年,属于地区水务局,水务局在去年春天的报告中称大坝安全。',
      ],
      [
        '检察官搜查了地区水务局的办公室,查扣了有关大坝的大批档案,检方发言人伊达·拉斯克星期二表示。',
        '军方已向维尔登派出200名士兵,在大坝下游沿河装填沙袋。',
      ],
      ['地区水务局局长彼得·伦德星期三宣布辞职,承认他曾收到有关大坝的警告。'],
    ],
    news: ['两米深', '拉斯克', '彼得·伦德'],
    corrected: ['找到12名遇难者', '找到11名遇难者,而不是12名'],
    noise: [
      { counter: '3条评论', advertisement: '现在订阅本报,前四周只需4元。' },
      { counter: '58条评论', advertisement: '冬季食谱新书上市,各大书店有售,定价19元。' },
    ],
  },
];
