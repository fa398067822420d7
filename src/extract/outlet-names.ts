import { isPersonName } from './byline.ts';
import { findAbsoluteDates, tellsRelativeTime } from './published.ts';
import { sourceIn } from './source-lines.ts';

/** Words that the names of newspapers, broadcasters and agencies are made of. */
const outletWords = new Set(
  'advertiser afp agence agencia agência agency ansa ap argus associated bbc bild blog broadcasting bulletin chronicle cnn correio corriere cuaderno courier courrier crónica daily diario digest dispatch dpa echo enquirer euronews examiner express figaro folha gaceta gazeta gazette gazzetta globe guardian herald hoja independent inquirer insider jornal journal kurier ledger magazin magazine mail mercury messenger mirror monitor monde nachrichten news noticias notícias npr observer pais país post press radio rádio record register repubblica reuters review rundschau sentinel spiegel standard star sun telegraph television times tribune tv voice weekly welle welt wire zeitung газета известия правда новости вестник'.split(
    ' ',
  ),
);
/** What stands beside a date and is no outlet: sections, kinds of texts, buttons. */
const otherWords = new Set(
  'courts crime fire housing roads schools traffic transport obituaries letters region regional city county edition africa americas analysis archive arts asia books breaking business climate comment comments copy culture economy editorial education entertainment environment essay europe exclusive explainer fashion feature features film finance food football gesellschaft health home international interview kultur latest law life lifestyle link listen live local markets money more music national nation opinion panorama photos podcast podcasts politics politik politique premium print published read reading reply reportage review save science share society sport sports story style subscribe tech technology top travel trending updated update us uk video videos views weather wirtschaft wissen world'.split(
    ' ',
  ),
);
/** The same in other languages. */
const sections = new Set(
  'lokales regionales sport wirtschaft politik kultur feuilleton meinung panorama ausland inland leben reise ratgeber société sociétés économie monde culture santé opinion débats planète sports idées région faits-divers sociedad sociedade economía economia política deportes esportes desporto cultura mundo opinión opinião sucesos internacional nacional ciencia ciência tecnología tecnologia salud saúde cronaca esteri interni spettacoli salute binnenland buitenland economie cultuur samenleving kraj świat gospodarka kultura polityka zahraničí domácí inrikes utrikes kultur indland udland город наука спорт экономика политика общество культура происшествия транспорт мир россия технологии бизнес здоровье авто недвижимость афиша мнения світ політика економіка суспільство культура події 社会 政治 経済 国際 国内 地域 文化 暮らし スポーツ エンタメ 科学 教育 国际 体育 财经 经济 娱乐 科技 本地 要闻 民生 정치 경제 사회 문화 지역 국제 스포츠 연예 오피니언 과학 سياسة اقتصاد رياضة ثقافة مجتمع محليات محلية صحة علوم تكنولوجيا العالم السياسة الاقتصاد الرياضة الثقافة राजनीति खेल देश विदेश दुनिया मनोरंजन शहर राज्य व्यापार कारोबार शिक्षा gündem ekonomi spor kültür kültür-sanat siyaset yaşam dünya sağlık eğitim magazin berita nasional ekonomi olahraga politik hukum hiburan thể-thao xã-hội kinh-tế'.split(
    ' ',
  ),
);
/** What stands in the names of newspapers too: "News, sport and culture". */
const besideSections = new Set(['news', 'and', '&']);
/** Names of one word that are no word of a newspaper's, and could be anything else beside a text. */
const brands = new Set(
  'arstechnica atlantic axios billboard bloomberg buzzfeed cnbc cnet cosmopolitan deadline deadspin economist elle engadget esquire espn eurogamer forbes fortune france24 gizmodo gq hotair huffpost ign intercept jezebel kotaku lifehacker maclife mashable mlive morningstar msnbc newsweek newsmax nbc abc cbs politico polygon propublica quartz salon slate stern taz zeit techcrunch techradar thewrap time townhall variety verge vice vogue vox wired xinhua zdnet marca lequipe médiapart mediapart rtl rte rté nasa'.split(
    ' ',
  ),
);
/** "PCMag", "Sci.News": no other name is written so. */
const brandShape =
  /^(?=.{4,20}$)(?:(?!Mc\p{Lu})\p{Lu}+\p{Ll}+(?:\p{Lu}\p{Ll}+){1,2}|\p{Lu}{3,5}\p{Ll}{2,}|\p{Lu}\p{L}*\.\p{L}{2,7})$/u;
const domain =
  /^(?:www\.)?[a-z0-9-]{2,30}\.(?:com|org|net|news|info|co\.uk|com\.au|eu|de|at|ch|fr|es|it|nl|pl|ru|ua)$/i;
/** Dutch, German and Scandinavian newspapers are called by compounds: "Nordblatt". */
const compound = /(?:anzeiger|blatt|dagblad|krant|nachrichten|rundschau|tidende|tidningen|umschau|zeitung)$/u;
/** Hosts of what counts readers and shows advertisements. */
const machines =
  /(?:^|\.)(?:googletagmanager|google-analytics|googleapis|doubleclick|gstatic|facebook|twitter|x|instagram|youtube|linkedin|t|wa|pinterest|reddit)\.\w+$/i;
const arabicOutlet = /^(?:صحيفة|جريدة|وكالة|مجلة|قناة)\s\S/u;
/** "Published on", "Press review of": what a date was taken from. */
const leadsToDate = /(?:^|\s)(?:of|on|at|from|vom|am|um|le|du|el|del|do|em|il|op|от|за)$/iu;
/** In Chinese lines each fact has its label: "来源：晚报 发布时间：…". */
const separator = /\s*[|·•/()*（）\u3000](?:\s+[–—-](?=\s))?\s*|\s[–—-]\s|,\s|\s(?=\p{Script=Han}{2,5}[：:])/u;
/** "La Gazette du Val" could be a person by its capitals. */
const article = /^(?:The|El|La|Las|Los|Le|Les|Il|Lo|Der|Die|Das|De|Het|O|A) /;
const days = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag понедельник вторник среда четверг пятница суббота воскресенье الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(
    ' ',
  ),
);
const byline = /^(?:by|von|par|por|di|автор|بقلم|记者)\b|^\S{1,6}[：:]/i;
const longest = 160;

/**
 * The outlet that a line beside an article names, as in "Harbour Post · By Ada Marsh · 3 May": the part that is no date,
 * byline or section. A name that could be anything counts only where `isOneOfSeveral`: beside one article alone it is likely
 * the site's own section.
 */
export function outletIn(text: string, isOneOfSeveral: boolean): string | undefined {
  if (text.length > longest) return undefined;
  const date = findAbsoluteDates(text)[0];
  const line = date ? `${text.slice(0, date.start)} | ${text.slice(date.end)}` : text;
  return line
    .split(separator)
    .map((part) => sourceIn(part) ?? part.replace(/\s(?:by|par|por|von) \p{Lu}.*$/u, '').trim())
    .find((part) => isOutletName(part, isOneOfSeveral));
}

/** "Le Monde", "Le Courrier du Val": Le Thi Hoa is a person. */
const frenchPaper = /^Le \p{L}[\p{L}’'-]+(?:$|\s(?:de|du|des|d[’']|et|la|le|en)(?![\p{L}]))/u;

/** Whether a name has a word that newspapers, broadcasters and agencies are called by, or is the name of a site. */
export function namesOutlet(name: string): boolean {
  const bare = name.replace(article, '');
  return (
    (domain.test(name) && !machines.test(name)) ||
    brandShape.test(bare) ||
    brands.has(bare.toLowerCase()) ||
    frenchPaper.test(name) ||
    (wordsOf(name).some(isOutletWord) && !isSectionName(name))
  );
}

/** No outlet is called by nothing but what all of them have. */
const isNewsAlone =
  /^(?:news|nachrichten|noticias|notícias|notizie|nouvelles|новости|daily|journal|post|wire|review|press)$/iu;

/** Whether a text says what someone is at an outlet, or who is addressed, and does not name the outlet: "Courier staff writer". */
export function namesOffice(text: string): boolean {
  return /^(?:to|from|on|in)\s|\b(?:staff|writers?|reporters?|correspondents?|editors?|by)\b/i.test(text);
}

/** Whether a name is that of a part of a newspaper or of a button: "Business", "Arts & Culture". */
export function isSectionName(name: string): boolean {
  const words = wordsOf(name);
  return (
    isNewsAlone.test(name) ||
    sections.has(name.toLowerCase()) ||
    (words.every((word) => otherWords.has(word) || besideSections.has(word)) &&
      words.some((word) => otherWords.has(word)))
  );
}

/** Words of the machinery around an article; no outlet is called so. */
const machinery =
  /^(?:share|advertisement|print|e-mail|comments?|discussion|updates?|read more|copy link|email|photo|reply|view in browser|related|by|live|updated|posted|published|back to|source|tags?|follow|powered|blog at)\b/i;
const networks =
  /^(?:bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|reddit|telegram|threads|tiktok|twitter|vimeo|vkontakte|вконтакте|одноклассники|whatsapp|x|youtube|line|카카오톡|微博|微信|wordpress|blogger|ghost|substack|tumblr|drupal|joomla|google|app store|google play)\b/i;
/** Items that the menus of any site have. */
const menuItems =
  /^(?:home|home ?page|menu|search|sign (?:in|up|out)|log ?(?:in|out)|register|account|my account|about(?: us)?|contact(?: us)?|privacy.*|terms.*|cookies?.*|accessibility|advertis.*|subscribe|newsletters?|rss|archives?|skip to.*|careers|help|faq|jobs|imprint|sitemap|unsubscribe|preferences|manage .*|startseite|impressum|datenschutz.*|kontakt|anmelden|suche|accueil|mentions légales|contacto?|recherche|inicio|buscar|aviso legal.*|início|chi siamo|contatti|cerca|главная|контакты|поиск|войти|реклама|首页|登录|搜索|关于我们|ホーム|トップ|検索|会社案内|ログイン|홈|로그인|회원가입|검색|전체기사|ana ?sayfa|künye|iletişim|giriş|الرئيسية|اتصل بنا|बारे में|होम|संपर्क)$/iu;

/** Whether a text is a button, a menu's item, a social network or the software of a site. */
export function isMachinery(text: string): boolean {
  return machinery.test(text) || networks.test(text) || menuItems.test(text);
}

/** Whether a text is the name of a day of the week. */
export function isDayName(text: string): boolean {
  return days.has(text.toLowerCase());
}

function isOutletWord(word: string): boolean {
  return outletWords.has(word) || compound.test(word);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s.-]+/u);
}

function isOutletName(name: string, isOneOfSeveral: boolean): boolean {
  if (domain.test(name)) return !machines.test(name);
  if (name.length < 2 || name.length > 40 || /[\d@_]/.test(name) || byline.test(name)) return false;
  if (/^\p{Script=Han}+(?:报|報|日报|新闻|新聞|社|网|時報|时报|通信|周刊|週刊)$/u.test(name)) return true;
  if (arabicOutlet.test(name)) return true;
  if (leadsToDate.test(name) || isDayName(name)) return false;
  if (!/^\p{Lu}/u.test(name) || name.endsWith(':') || tellsRelativeTime(name)) return false;
  const words = wordsOf(name);
  if (words.length > 6 || isSectionName(name)) return false;
  if (isPersonName(name)) return compound.test(name.toLowerCase()) || (article.test(name) && words.some(isOutletWord));
  return words.some(isOutletWord) || (isOneOfSeveral && !words.some((word) => otherWords.has(word)));
}

const inParentheses = /^(?<title>.{12,}?)\s*\((?<facts>[^()]{3,60})\)$/u;
const afterDash = /^(?<title>.{12,}?)\s[–—|]\s(?<facts>[^–—|]{2,40})$/u;

/** "A title (Harbour Post, 3 May 2025)", "A title — Harbour Post": the title, and what stands after it of date and outlet. */
export function titleWithFacts(text: string): { title: string; facts: string | undefined } {
  const { title, facts } = (inParentheses.exec(text) ?? afterDash.exec(text))?.groups ?? {};
  if (!title || !facts || !outletIn(facts, true)) return { title: text, facts: undefined };
  return { title, facts };
}
