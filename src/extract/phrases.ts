/**
 * What pages say around and inside their articles, as data. Every pattern is tried on one line or one sentence,
 * never on a whole page, and has its reason. Anchored patterns mean the whole line or its beginning; a pattern that could
 * also be news ("subscribe", "comments") is given only in the forms in which a page speaks about itself.
 */
export interface Phrase {
  readonly reason: string;
  /** For the text in small letters, unless `cased`: the `i` flag takes twice as long to compile. */
  readonly pattern: RegExp;
  /** Whether capitals matter. */
  readonly cased: boolean;
}

interface Cased {
  readonly cased: RegExp;
}

const cased = (pattern: RegExp): Cased => ({ cased: pattern });

const phrases = (reason: string, ...patterns: readonly (RegExp | Cased)[]): Phrase[] =>
  patterns.map((pattern) =>
    'cased' in pattern ? { reason, pattern: pattern.cased, cased: true } : { reason, pattern, cased: false },
  );

/** The first of the phrases that a text holds; `small` is the text in small letters, where several are asked for. */
export function phraseIn(
  phrases: readonly Phrase[],
  text: string,
  small: string = text.toLowerCase(),
): Phrase | undefined {
  const gates = gatesByList.get(phrases) ?? gatesIfOftenAsked(phrases);
  return gates && !firstIn(gates, text, small) ? undefined : firstIn(phrases, text, small);
}

type Gate = Omit<Phrase, 'reason'>;

function firstIn<Pattern extends Gate>(patterns: readonly Pattern[], text: string, small: string): Pattern | undefined {
  for (const one of patterns) if (one.pattern.test(one.cased ? text : small)) return one;
  return undefined;
}

/** How often each list was asked: compiling its gates takes as long as asking an ordinary page without them. */
const asked = new WeakMap<readonly Phrase[], number>();
const soonAsked = 1000;

/** Most texts hold none of them: told by few patterns that are all of a list at once, that takes a tenth of the time. */
const gatesByList = new WeakMap<readonly Phrase[], readonly Gate[]>();

function gatesIfOftenAsked(phrases: readonly Phrase[]): readonly Gate[] | undefined {
  const times = (asked.get(phrases) ?? 0) + 1;
  asked.set(phrases, times);
  if (times <= soonAsked) return undefined;
  const alike = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const { source, flags } = phrase.pattern;
    // Where all alternatives are anchored, only the beginning of a text is tried.
    const key = `${phrase.cased} ${flags} ${source.startsWith('^')}`;
    alike.set(key, [...(alike.get(key) ?? []), phrase]);
  }
  const gates = [...alike.values()].map((group) => ({
    pattern: new RegExp(group.map(({ pattern }) => pattern.source).join('|'), group[0]?.pattern.flags),
    cased: group[0]?.cased === true,
  }));
  gatesByList.set(phrases, gates);
  return gates;
}

/** The page breaks off here and asks for money or a login: the article is not complete. */
export const paywallPhrases: readonly Phrase[] = phrases(
  'paywall',
  /^(?:want|need|like|enjoying|love) .{2,60}\? (?:please )?(?:subscribe|sign (?:in|up)|log in|register|become a (?:member|subscriber))\b/,
  /^(?:please )?(?:subscribe|sign in|log in|sign up|register)(?: or (?:subscribe|sign in|log in|register))?(?: now| today)? to (?:continue|keep|read|unlock|access|view)\b/,
  /^(?:to )?(?:continue|keep) reading(?: this article)?,? (?:please )?(?:subscribe|sign|log|register|with)\b/,
  /^already a subscriber\? (?:log|sign) in/,
  /^this (?:article|story|content) is (?:only )?(?:available |exclusively )?(?:for|to) (?:paying )?(?:subscribers|members)\b/,
  /^you(?:'|’)?(?:ve| have) (?:reached|read) (?:your|all|the)\b.{0,40}\b(?:limit|free articles?)\b/,
  /^thank you for your patience while we verify access\b/,
  /^(?:weiterlesen mit|lesen sie (?:diesen|den ganzen) (?:artikel|text) mit)\b/,
  /^(?:la suite|cet article) est réservée? aux abonnés\b/,
  /^(?:este (?:contenido|artículo) es exclusivo para|contenido exclusivo para) suscriptores\b/,
  /^(?:материал|статья) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам)/,
);

/** A sentence that speaks about the article or the page and not about the news. */
export const disclaimerPhrases: readonly Phrase[] = [
  ...phrases(
    'disclaimer',
    /^based on facts, (?:either )?(?:observed|reported)\b.{0,160}\bsources\b/,
    cased(/^[\p{Lu}][\p{L} ]{1,30} AI is in (?:beta|testing)\b/u),
    /^(?:machine |automatic )?translations? may (?:contain|include) (?:errors|inaccuracies)\b/,
    /^this (?:article|story|text|post|page)(?: \S+){0,3} (?:was|has been|is) (?:automatically |machine[- ])?(?:translated|generated|written|produced|created|reviewed|edited)\b.{0,80}\b(?:ai|artificial intelligence|machine|automat\w+|editors?|translation|tool)\b/,
    /^(?:we|this (?:site|page|article|post)|our (?:site|partners)|when you (?:buy|shop|purchase)|if you (?:buy|click|purchase))\b.{0,160}\b(?:affiliate|commission|compensat\w+|referral fee)\b/,
    /^this (?:article|post|story|page|content)(?: \S+){0,3} (?:contains?|includes?|may contain) (?:affiliate|sponsored|product) links?\b/,
    /^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,80}\b(?:author|own|reflect|represent)/,
    /^this (?:article|story|post|piece|column)(?: was| has been| is)? ?(?:originally|first) (?:appeared|published|posted)\b/,
    /^(?:originally|first) published (?:on|in|by|at)\b/,
    /^(?:dieser (?:artikel|beitrag|text)|der (?:artikel|beitrag|text)) (?:erschien|ist|wurde) (?:zuerst|ursprünglich)\b/,
    /^cet article (?:a|est) (?:(?:été )?(?:initialement|d'abord|à l'origine)|(?:été )?(?:publié|paru) (?:initialement|d'abord|à l'origine))\b/,
    /^est[ea] (?:artículo|artigo|texto|nota|reportaje|reportagem)(?: se| foi| fue)? (?:publicad[oa]|publicó|apareció|originalmente) (?:originalmente|publicad[oa])\b/,
    /^questo articolo è (?:stato )?(?:pubblicato|apparso) (?:originariamente|per la prima volta|originalmente)\b/,
    /^this (?:article|story|content|material|video)(?: \S+){0,3} (?:may not be|cannot be) (?:published|reproduced|copied|broadcast)\b/,
    /^(?:the )?(?:content|information)\b.{0,60}\b(?:for (?:general )?informational purposes only|not (?:intended )?(?:as|to be) (?:medical|financial|investment|legal) advice)\b/,
    /^(?:dieser|der) (?:artikel|beitrag|text) (?:wurde|ist)\b.{0,60}\b(?:übersetzt|automatisch|ki)\b/,
    /^cet article (?:a été|est) (?:traduit|généré|rédigé)\b/,
  ),
  ...phrases(
    'announcement that updates follow',
    /^(?:this is a (?:breaking|developing)(?: news)? (?:news )?(?:story|event|article)\b|(?:more )?updates to (?:follow|come)\b)/,
    /^(?:more (?:details|information)(?: to)? (?:follow|come|soon)|check back (?:here )?(?:for|later)|this story (?:will be|is being) updated|please check back)\b/,
    /^(?:this is )?a (?:developing|breaking)(?: news)? story\b/,
    /^this (?:article|story|post|report|page) (?:was|has been) (?:last |first )?(?:updated|modified|published)(?: (?:on|at)\b.{0,60})?\.?$/,
    /^(?:mehr in kürze|weitere informationen folgen|diese meldung wird aktualisiert)\b/,
    /^(?:plus d(?:'|’)informations à venir|(?:noticia|información) en desarrollo|новость дополняется)/,
  ),
  ...phrases(
    'credit for reporting',
    /^this (?:article|story|report|piece)(?: \S+){0,2} (?:includes|contains|contained|uses|is based on|was (?:supplied|provided|written|reported|published|produced) (?:with|by|from|in))(?: \S+){0,4} (?:reporting|material|information|copy|content|wire services|agenc(?:y|ies)|reports?|press|reuters|afp)\b/,
    /^(?:with )?(?:additional |further )?(?:reporting|writing|files|contributions?|research|input)(?: and \w+)? (?:by|from) (?:the )?\p{L}/u,
    /^(?:reporting|writing|editing|edited|produced|compiled|written|translated|fact[- ]checked)(?: (?:and|in|on) [\p{L} ]{2,30})? by (?:the )?\p{L}[^.]{2,90}\.?$/u,
    // The word first and what stands before it then: most texts do not have it.
    /contributed (?<=^(?:(?:the )?\p{L}[^.]{2,80} )?contributed )(?:to this (?:report|article|story)|reporting)\b/u,
    /^(?:aus dem \p{L}{4,20}(?:en|ischen) (?:übersetzt )?von|übersetz(?:t|ung)(?: aus dem \p{L}{4,20})?(?: von|:)|traduit d(?:e l(?:'|’)|u )\p{L}{4,20} par|traducción d(?:e|el) |traduzido d[eo] \p{L}{4,20} por|tradução(?: d[eo] \p{L}{4,20})?:|traduzione (?:di|dall?(?:'|’))|перевод(?: с \p{L}{4,20}(?: языка)?)?:|ترجمة:|译者[:：]|翻译[:：]|翻訳[:：])[^.]{2,60}\.?$/u,
    /^our standards: /,
    /^(?:mit (?:material|informationen) von|avec (?:afp|reuters|ap)\b|con información de|с использованием материалов)/,
    /^copyright \d{4}\b/,
    /^a version of this (?:article|story) (?:appears|appeared) in (?:the )?print\b/,
    /^(?:listen to this story|enjoy more audio and podcasts)\b.{0,60}$/,
    /^(?:all )?products (?:featured|recommended|listed)\b.{0,80}\bindependently (?:selected|chosen|reviewed)\b/,
  ),
];

/** What is said about an author, and is no news only because it stands at the end of the body. */
export const authorNotePhrases: readonly Phrase[] = phrases(
  'note about the author',
  /^\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*){0,3} (?:is|was) (?:an? |the )?(?:[\p{L}\p{N}'-]+ ){0,8}(?:reporter|correspondent|writer|editor|journalist|columnist|contributor|intern)\b/u,
  cased(
    /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3} (?:is|was) (?:an? |the )?(?:[\p{L}'-]+ ){0,6}(?:analyst|fellow|professor|producer) (?:for|at|of|with)\b/u,
  ),
  cased(
    /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3} (?:writes about|covers|has (?:covered|written|been writing)) \p{L}/u,
  ),
  /^(?:you can |)?(?:follow|reach|contact|email|e-mail|connect with) (?:him|her|them|me|the author|[\p{L}][\p{L}'’-]+(?: [\p{L}][\p{L}'’-]+)?|this reporter)? ?(?:on (?:twitter|x|facebook|instagram|threads|bluesky|linkedin)\b|at \S+@|@)/u,
);

/** Calls to share, subscribe, follow, download or advertise: a whole line or sentence that the page addresses to its visitor. */
export const callPhrases: readonly Phrase[] = [
  ...phrases(
    'call to subscribe',
    /^(?:click here to |please |you can |now )?(?:subscribe|sign up)(?: here| now| today)?(?:[.!]|$| (?:to|for|here|now|today|my|with)\b)/,
    /^(?:get|receive|join|enter|never miss|don(?:'|’)t miss|stay)\b.{0,90}\b(?:newsletters?|inbox|your email|email address|daily (?:email|briefing)|latest news|up[- ]to[- ]date)\b/,
    /^(?:by (?:signing up|subscribing|clicking|submitting|providing|entering|registering|continuing|using this)|you (?:may|can) unsubscribe|thanks? (?:you )?for (?:signing up|subscribing))\b/,
    /^(?:our|the|your) (?:free )?(?:daily |weekly |morning )?newsletters?(?:$|[:,!] )/,
    /^(?:already a (?:subscriber|member)|subscribers? (?:only|can)|support (?:our|independent|local) (?:work|journalism|news)|become a (?:member|subscriber)|gift (?:this )?article|subscribe$|newsletters?$)/,
    /^(?:unlock|enjoy|get) (?:unlimited|full|premium|a world of)(?: digital)? (?:access|articles|benefits)\b/,
    /\bnewsletters? (?:brings|delivers|sends) you\b/,
    /^(?:sign|log) in (?:with|via|and|to)\b.{0,60}$/,
    /\bsign in and join\b/,
    /[.!?] click here\W?$/,
    /^(?:start|begin) (?:your )?free trial\W?$/,
    /^(?:abonnieren sie|jetzt abonnieren|zum newsletter|newsletter abonnieren|abonnez-vous|s(?:'|’)abonner|inscrivez-vous|suscríbete|suscríbase|assine|iscriviti|abbonati|schrijf je in|подпишитесь|подписывайтесь|اشترك|订阅)/,
  ),
  ...phrases(
    'call to share or follow',
    /^(?:share|follow|tweet|pin it|print|save|email|copy link|whatsapp|repost)(?:[:.!]?$| (?:on|via|this|with|us|article|story|to|by|link|full article|your)\b.{0,80}$)/,
    /^(?:(?:share|facebook|twitter|x|linkedin|whatsapp|pinterest|tumblr|reddit|e-?mail|print|telegram|flipboard|pocket|copy|link|messenger|instagram|youtube|rss|vkontakte|threads|bluesky|tiktok|snapchat|pin it|save|comments?|gift|\(twitter\)|more|via)[\s.,|·•/]*){2,}$/,
    /^(?:facebook|twitter|linkedin|whatsapp|pinterest|tumblr|reddit|telegram|flipboard|messenger|instagram|youtube|rss|tiktok|snapchat)$/,
    /^(?:like|join|find|follow) us on\b/,
    /^(?:join the (?:conversation|discussion|debate)|what do you think\?|tell us (?:in the comments|what you think)|let us know (?:in|what)|have your say|leave (?:a|your) (?:comment|reply)|post a comment|view comments|show comments|add a comment)\b/,
    /^(?:teilen|partager|compartir|compartilhar|condividi|delen|поделиться|مشاركة|分享)(?:[:!]?$|\s.{0,40}$)/,
    /^(?:do you have|got|have) (?:a|any) (?:story|news|tips?|question|confidential)\b.{0,80}\b(?:email|contact|tip|tell|send|get in touch|us|\?)/,
  ),
  ...phrases(
    'call to download an app',
    /^(?:download|get) (?:the|our) (?:free )?(?:[\p{L}\d]+ ){0,3}apps?\b/u,
    /^download (?:[\p{L}\d]+ ){1,3}app\b/u,
    /^(?:app[- ]?store|google play|play[- ]?store|app-storeplay-store)$/,
  ),
  ...phrases(
    'advertising',
    /^(?:advertisements?|ads?|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|реклама|إعلان|广告|story continues below(?: advertisement)?|article continues (?:below|after).{0,30}|continue reading(?: below| the main story)?|skip advertisement|scroll to continue.{0,30}|sponsored(?: content| by.{0,40})?|paid content|promoted)$/,
    /^(?:advertisement|story continues below|article continues (?:below|after)|remove ads)\b.{0,40}$/,
  ),
  ...phrases(
    'machinery of the page',
    /^(?:skip to (?:main |the )?(?:content|article|navigation|footer).{0,20}|close(?: menu| modal)?|open (?:menu|navigation).{0,20}|menu|search|toggle \w+.{0,20}|back to top|scroll to top|loading\b.{0,20}|listen(?: to (?:this )?article)?(?: \d.*)?|play(?: video)?|pause|mute|watch(?: now)?|view (?:gallery|all|image.{0,20}|full .{0,20})|show (?:more|less|all)|hide|expand|next|previous|prev|(?:read|load|see) more|learn more|home|logo|log ?in|sign in|register|comments?(?: \(?\d+\)?)?|no comments(?: yet)?[.…]*|\d+ comments?|post views: ?\d+|reply|report|print|cancel|submit|\d+ (?:min|minutes?|mins?) (?:read|to read|de lecture|lesezeit)|reading time.{0,20}|toggle caption|hide caption|enlarge(?: this image)?|image \d+ of \d+|\d+ ?\/ ?\d+|tags?|topics|transcript|captions?|subtitles?|cc|off|source link|type above and press enter.{0,60})$/,
    /^(?:we use|this (?:site|website) uses|we and our partners use) cookies\b/,
    /^(?:your browser|this browser|javascript|please enable|please turn on|enable javascript|to use this)\b.{0,80}\b(?:javascript|support|browser|cookies|enabled?)\b/,
    /^©|^(?:copyright|\(c\)) ?©? ?\d{4}|^all rights reserved|^(?:privacy policy|terms (?:of|&|and) .{2,30}|cookie policy|accessibility|do not sell.{0,40}|contact us|about us|advertise(?: with us)?|imprint|impressum|datenschutz|mentions légales)$/,
    /^this site is protected by recaptcha\b/,
  ),
];

/** A line that points to other pages, in the middle of an article or after it. */
export const pointerPhrases: readonly Phrase[] = phrases(
  'pointer to another page',
  /^(?:related|more|read(?: more| next| also| this)?|also read|see also|see more|watch(?: more| also| now)?|required reading|recommended(?: reading)?|don(?:'|’)t miss|up next|next up|explore|opinion|exclusive|go deeper|further reading|best of [\p{L}\d ]{2,20}|more on this|more (?:from|on|about|coverage|stories|news|like this)\b.{0,60}|editor(?:'|’)s (?:note|picks?|choice)|trending(?: now)?|most (?:read|popular|viewed)|related (?:content|articles?|stories|posts?|topics?|news|coverage|links?|video|reading|tags?|photos?)|in case you missed it|popular(?: now)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,30}|what to (?:read|watch) next|click here .{2,80}|\[?(?:read more|related)\]?)(?: ?[:|»>→]+ ?.{0,200}|[.!]?)$/u,
  /^(?:read|see|watch|hear|listen|view|check out|find|learn) (?:more|also|the full|our (?:full|live|latest)|next)\b.{0,120}$/,
  /^(?:lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|siehe auch|das könnte sie (?:auch )?interessieren|lire (?:aussi|également)|à lire (?:aussi|également)|sur le même sujet|lee también|leer más|te puede interesar|ver también|leia (?:também|mais)|veja também|leggi anche|lees ook|читайте также|материалы по теме|смотрите также|اقرأ أيضا|اقرأ أيضًا|相关阅读|延伸閱讀|関連記事|i̇lgili haberler)(?:$|[\s:.–-])/u,
);

/** What readers' comments are called, in the plural or the form that follows a number. */
const comments =
  'comments?|replies|responses|kommentare?|kommentarer?|leserkommentare|commentaires?|réactions?|comentarios?|comentários?|comentarii|commenti|commento|reacties?|komentarze|komentarzy?|komentářů?|komentáře|komentar|kommenttia?|hozzászólás(?:ok)?|комментари(?:й|я|ев|и)|коментар(?:ів|і|я|и)?|σχόλι(?:α|ο)|yorum(?:lar)?|(?:ال)?تعليق(?:ات)?|(?:ال)?تعليقًا|نظرات|תגוב(?:ות|ה)|टिप्पणि(?:यां|याँ|या)|टिप्पणी|মন্তব্য|bình luận|ý kiến|ความคิดเห็น|ความเห็น|コメント|(?:网友|網友|全部|最新|热门)?(?:评论|評論|留言)|댓글|의견';

/** How the comments below an article are headed: "3 comments", "Комментарии (12)", "コメント2件". */
export const countedComments: RegExp = new RegExp(
  `^(?:\\(?\\d{1,6}\\)?\\s?[条條則则개件]?\\s?(?:${comments})|(?:${comments})\\s?[(:（：]?\\s?\\d{1,6}\\s?[件개条條]?[)）]?)$`,
);

/** Lines after which a page that holds one article has none of it left. */
export const endPhrases: readonly Phrase[] = phrases(
  'end of the article',
  /^(?:related (?:articles?|stories|posts?|content|topics?|news|coverage|links|reading|tags?|photos?|videos?):?|source link|tags?:?|filed under:?.*|topics:?|more (?:from|on|in|stories|news|about|coverage) ?.{0,40}|recommended(?: (?:stories|videos|for you|reading|articles|from .{2,30}))?|most (?:popular|read|viewed|recent|commented)(?: .{2,20})?|trending(?: (?:now|stories|news|.{2,20}))?|popular (?:now|stories|posts|.{2,20})|latest (?:news|stories|posts|articles|headlines|videos?|in .{2,20}|from .{2,30}|on .{2,30})|editors?(?:'|’)?s? picks?|up next|read next|what to (?:read|watch) next|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).*|(?:leave|post|add|write) a (?:reply|comment)|comments|(?:\d+|no) comments(?: yet)?[.…]*|join the (?:conversation|discussion)|about the authors?|share this(?:[: ].{0,30})?|recent (?:posts|comments|articles|stories|news)|popular posts|don(?:'|’)t miss|in this (?:article|story)|explore more.{0,30}|sponsored(?: content| stories| links)?|from our partners|around the web|subscribe to .{2,40}|sign up for .{2,60}|more like this|further reading|next (?:article|story|post)|previous (?:article|story|post)|also on .{2,30}|best of .{2,20}|(?:the )?latest|references:?|our standards:.*|© .*)$/,
  /^(?:mehr zum thema|verwandte (?:artikel|themen)|das könnte sie auch interessieren|meistgelesen|kommentare|lesen sie auch|schlagworte:?|sur le même sujet|articles? (?:liés|associés|similaires)|les plus lus|commentaires|à lire aussi|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)|comentarios|etiquetas:?|notícias relacionadas|mais lidas|articoli correlati|più letti|commenti|gerelateerde artikelen|meest gelezen|материалы по теме|читайте также:?|самое (?:читаемое|популярное)|комментарии|теги:?|مقالات ذات صلة|مواضيع ذات صلة|الأكثر قراءة|تعليقات|相关(?:新闻|阅读|文章)|延伸閱讀|热门(?:新闻|文章)|评论|関連(?:記事|ニュース)|ランキング|i̇lgili haberler|yorumlar)$/u,
  countedComments,
);

/** How a caption begins or ends. */
export const captionPhrases: readonly Phrase[] = phrases(
  'caption',
  /\((?:photo|image|picture|illustration|video|credit|screenshot|courtesy|foto|ap photo|ap|reuters|afp|getty(?: images)?|file photo|shutterstock)\b[^)]{0,120}\)\s*\.?$/,
  /(?:getty images|shutterstock|afp photo|ap photo|istock|adobe stock|imago images|picture[- ]alliance|unsplash|wireimage|filmmagic|usa today sports|zuma press|epa-efe|alamy|imagn images)[\s/)\]]*(?:[^.!?]{0,50})$/,
  /^(?:photos?|images?|pictures?|foto|bild|illustrations?|graphics?|video|screenshot|photograph|credits?|photo credit|image credit|photo illustration|courtesy)(?: by| of| via| courtesy(?: of)?| credits?)? ?[:/|] ?.{2,120}$/,
  /^(?:photos?|images?|illustrations?|graphics?|screenshots?|photographs?|photography)(?: (?:via|courtesy of|by|courtesy|from))(?: .{2,80})$/,
  /[.!?)»”"] ?(?:photo(?:graph)?|picture|image|foto|bild|crédits?(?: photo)?|credit)s?(?: by)?: ?\p{L}[^.!?:]{1,50}$/u,
  /^(?:left|right|above|below|top|bottom|cent(?:er|re)|from left|clockwise,? from (?:top )?left|pictured(?: \w+){0,2}|file photo|file image)\s?[:–—]\s?\S/,
  cased(/^FILE\s?[-–—]/),
  cased(/^\[\d+\/\d+\]/),
  /\((?:left|right|cent(?:er|re)|pictured|(?:from )?l ?(?:-|to) ?r)[,)]/,
  /\bcredit(?:\.\.\.|…)/,
  /^(?:(?:an?|the) (?:[\p{L}-]+,? ){0,3})?(?:screenshot|photo|photograph|image|illustration|chart|graph|graphic|map|close-up|headshot|portrait|shot)s? (?:of|from|showing|depicting)\b[^.!?]{4,160}$/u,
  cased(
    /^\p{Lu}{3}[\p{Lu} ]*,? [\p{L}. ,]{2,30} ?[-–—] (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\p{L}* \d{1,2}\b/u,
  ),
  /^[\p{L} ]{0,20}(?:source|photo|composite) (?:images?|illustrations?|photos?|photographs?) by\b/u,
  /\(ap photo\b|\bphoto(?:graph)? by [\p{L}][^.]{3,60}\/[\p{L} ]{3,30}\.?\)?$/u,
);

/** What may stand before an outlet's or agency's name in a credit without a verb. */
export const creditLead = /^(?:more|credit|photo|image|source|foto|bild|quelle)?:?\s*/i;
