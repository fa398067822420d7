/** Sites and apps that show what others publish, by the names that they give themselves. */
const names =
  'Microsoft Start|Google News|Google Noticias|Apple News|Flipboard|SmartNews|スマートニュース|NewsBreak|News Break|Ground News|upday|Feedly|Inoreader|PressReader|allAfrica|MENAFN|HeadTopics|BizToc|NewsNow|Dailyhunt|Inshorts|Toutiao|今日头条|다음뉴스|Дзен|Dzen|Новости Mail|livedoor|LINE NEWS|UKR.NET';
/** Those that have parts: "Yahoo Sports". */
const portals = 'Yahoo!?|Yahoo!?ニュース|MSN|AOL|Naver|네이버|Рамблер';
const byName = new RegExp(`^(?:(?:${names.replaceAll('.', '\\.')})|(?:${portals})(?: .*)?)(?:\\.com)?$`, 'i');
const byHost =
  /(?:^|\.)(?:yahoo\.(?:com|net|co\.jp)|msn\.com|aol\.(?:com|co\.uk)|news\.google\.com|apple\.news|flipboard\.com|smartnews\.com|newsbreak\.com|ground\.news|upday\.com|feedly\.com|getpocket\.com|pressreader\.com|allafrica\.com|menafn\.com|headtopics\.com|biztoc\.com|newsnow\.co\.uk|dailyhunt\.in|inshorts\.com|toutiao\.com|news\.naver\.com|v\.daum\.net|dzen\.ru|news\.mail\.ru|news\.rambler\.ru|news\.livedoor\.com|ukr\.net)$/;

/** Whether a name is that of a site which shows what others publish. */
export function isAggregator(name: string): boolean {
  return byName.test(name.trim());
}

/** Whether a host is that of such a site. */
export function isAggregatorHost(host: string): boolean {
  return byHost.test(host);
}
