import type { Phrase } from './phrases.ts';

const phrases = (reason: string, ...patterns: readonly RegExp[]): Phrase[] =>
  patterns.map((pattern) => ({ reason, pattern, cased: false }));

/** Lines, in small letters, by which a feed says that the text goes on at the site. */
export const goingOnPhrases: readonly Phrase[] = phrases(
  'pointer to the whole text',
  /^\W*(?:continue|keep) reading\b.{0,200}$/,
  /^\W*read (?:more|on|it all|the (?:full|whole|entire|complete|rest|original)\b.{0,100}|full (?:article|story|post|entry|report)\b.{0,60}|more at .{2,60})\W*$/,
  /^\W*(?:more|mehr|weiter|full (?:story|article|text)|view (?:full|original) (?:article|post|story))\W*$/,
  /^\W*(?:(?:artikel |hier |jetzt )?weiterlesen|mehr lesen|zum artikel|den ganzen artikel lesen)\b.{0,100}$/,
  /^\W*(?:lire la suite|lire l['’]article|(?:seguir|continuar) leyendo|leer (?:más|artículo completo)|leggi tutto|continua a leggere|leia mais|continue lendo|lees (?:verder|meer)|les mer|läs mer|læs (?:mere|videre)|czytaj (?:dalej|więcej)|devamını oku|читать (?:далее|полностью|дальше))(?:$|[\s:.…»→>-].{0,100}$)/u,
  /^(?:続きを読む|もっと読む|阅读全文|阅读更多|繼續閱讀|閱讀更多|اقرأ المزيد)[\s.…»→>]*$/u,
);

/** Lines, in small letters, that feeds and the software that makes them put around a text. */
export const feedPhrases: readonly Phrase[] = [
  ...goingOnPhrases,
  ...phrases(
    'links of a site for links',
    /^(?:submitted by\s+)?\/?u\/[\w-]+(?:\s*\[(?:link|comments)\])*$/,
    /^(?:\[(?:link|comments?)\]\s*)+$/,
    /^(?:article|comments) url: ?\S+$|^points: \d+$|^# comments: \d+$/,
  ),
  ...phrases(
    'call to share or follow',
    /^(?:like this:?|like loading\W*|share this:?|(?:email|tweet|digg|pin) this\b.{0,40}|add to \S+|stumble it!?)$/,
  ),
  ...phrases(
    'tags or categories',
    /^(?:(?:tags?|categor(?:y|ies)|schlagw[oö]rter) ?:|filed (?:under|in)\b|posted (?:in|under)\b)[^.]{1,150}$/,
  ),
];

/**
 * How WordPress signs what it puts into a feed ("The post … appeared first on …"), in the languages of its
 * translations, and how a teaser runs on into the link to its page. Tried on the end of a text.
 */
export const feedTails: readonly { readonly reason: string; readonly pattern: RegExp; readonly cuts: boolean }[] = [
  ...[
    ['The post', '(?:appeared first|first appeared) (?:on|in)'],
    ['Der Beitrag', 'erschien zuerst auf'],
    ["(?:L['’]|Cet )article", 'est apparu en premier sur'],
    ['(?:La entrada|El artículo|El post)', '(?:se publicó|apareció|aparece) primero en'],
    ['O (?:post|artigo)', '(?:apareceu|foi publicado) primeiro em'],
    ["L['’]articolo", '(?:proviene da|sembra essere il primo su)'],
    ['Het bericht', 'verscheen eerst op'],
    ['(?:Artykuł|Wpis)', '(?:pochodzi z serwisu|pojawił się (?:poniżej|najpierw w))'],
    ['(?:Запись|Сообщение)', '(?:впервые появилась|появились? сначала на)'],
    ['Inlägget', 'dök först upp på'],
    ['Indlægget', 'blev først udgivet på'],
    ['投稿', 'は'],
  ].map(([post, appeared]) => ({
    reason: 'signature of the feed',
    // What is named last is a site: no word in small letters with another after it.
    pattern: new RegExp(String.raw`(?:^|\s)${post} .{1,300} ${appeared} (?!\p{Ll}+\s).{1,120}$`, 'u'),
    cuts: false,
  })),
  ...[
    /(?<=[.!?…\])”"])\s+\(?(?:continue|keep) reading\b.{0,200}$/i,
    /(?<=[.!?…\])”"])\s+[[(]?(?:read (?:more|on|the (?:full|whole|rest)\b.{0,60})|more|weiterlesen|mehr|lire la suite|leer más|seguir leyendo|leggi tutto|leia mais|lees (?:verder|meer)|читать далее)[\s.…»→>)\]]*$/i,
  ].map((pattern) => ({ reason: 'pointer to the whole text', pattern, cuts: true })),
];
