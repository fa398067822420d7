/**
 * What pages of short items are called, in small letters with straight apostrophes: "News in brief", "Police log". A sign and
 * no proof: "briefing" and "digest" are also said of other things.
 */
const digestNames: readonly RegExp[] = [
  /(?:^|: ?)briefly(?:$|:)|\b(?:in brief|briefs|round-?ups?|digest|bulletin|blotter|newsletter|at a glance|short takes|quick (?:hits|reads?)|in other news|news ?wrap|wrap-?up|notebook)\b/,
  /\b(?:morning|evening|noon|midday|daily|weekly|nightly|weekend|news|today's|this week's)\s(?:briefing|brief|update|edition|notes?|reads?|shorts|log|summary|wrap|headlines)\b|\bbriefing(?::|$| (?:for|of|from) )/,
  /\b(?:\d+|three|four|five|six|seven|eight|nine|ten|twelve|few|quick|short) (?:quick |short |big )?(?:things|stories|items|news items)\b(?! (?:to \p{L}+ )?(?:about|we|that)\b)/u,
  /\b(?:what (?:you need|to know)|what's happening|what happened|the news|top stories|(?:the )?headlines)\b.{0,20}\b(?:today|tonight|this (?:morning|evening|week|weekend|monday|tuesday|wednesday|thursday|friday)|overnight)\b/,
  /\b(?:the|this|last|your) (?:day|week|weekend|month|world|morning|night)(?:'s news)? in (?:review|brief|news|short|\d+|\p{L}+ (?:stories|minutes))\b|\bnews of the (?:day|week)\b/u,
  /\b(?:police|crime|court|courts|fire|sheriff'?s?|incident|dispatch) (?:logs?|blotter|reports?|beat|calls|notes|records?|roundup)\b|^(?:obituaries|deaths|death notices|public notices|births)\b/,
  /\b(?:council|board|commission|committee|meeting|school board|town) (?:notes|minutes|actions|digest|highlights)\b|\bminutes of\b|\b(?:latest|recent|all) (?:statements|press releases|news releases|announcements|news)\b|^(?:press|news) releases\b/,
  /\b(?:kurz (?:gemeldet|notiert|berichtet|gefasst|und (?:knapp|bündig))|kurz & |kurzmeldungen|kurznachrichten|kurznews|in kürze|meldungen|morgenlage|lage am (?:morgen|abend)|nachrichten(?:überblick|ticker)?(?: des tages| am (?:morgen|abend|mittag)|$)|das wichtigste|was (?:heute|jetzt|am \p{L}+) wichtig|der tag (?:kompakt|im überblick)|überblick|polizei(?:meldungen|bericht|ticker|report)|notizen)/u,
  /\b(?:en bref|brèves|l'essentiel|les? titres|revue de presse|à retenir|(?:l'actu(?:alité)?|les infos|l'info) (?:du|de la|en)|ce qu'il faut (?:savoir|retenir) (?:ce|aujourd'hui|du|cette)|faits divers|avis de décès|la matinale|le récap)/,
  /\b(?:breves|en breve|en corto|resumen (?:de|del|semanal)|titulares|boletín|lo (?:que debes saber|más importante)|claves del día|(?:las )?noticias (?:del|de la|de hoy|más)|sucesos|esquelas|resumo (?:do|da)|em (?:resumo|poucas linhas)|boletim|destaques|curtas|giro de|as notícias d)/,
  /\b(?:in breve|brevi|notiziario|bollettino|rassegna|(?:le )?notizie (?:del|di oggi|della)|kort nieuws|in het kort|nieuwsoverzicht|het nieuws van|w skrócie|skrót (?:dnia|wiadomości)|przegląd|wiadomości dnia|pe scurt|știrile zilei|röviden|hírösszefoglaló|rövid hírek|stručně|ve zkratce|přehled)/,
  /\b(?:i korthet|i korte trekk|kort nytt|kortnytt|kort fortalt|kort sagt|notiser|nyhedsoverblik|nyheder i|nyheter i|lyhyesti|uutiset|kısa kısa|kısa haberler|günün (?:özeti|haberleri|öne)|bülten)/,
  /(?:^|\s)(?:главн(?:ое|ые новости)|коротко|кратко|дайджест|сводк[аи]|итоги (?:дня|недели)|новости (?:дня|часа|утра|за|к )|головне|новини дня|підсумки|накратко)(?:\s|:|,|$)/,
  /موجز|نشرة|أبرز (?:الأخبار|الأنباء|ما)|أهم (?:الأخبار|الأنباء)|حصاد|باختصار|בקצרה|תקציר|اخبار کوتاه|خلاصه (?:اخبار|خبر)|संक्षेप|समाचार सार|मुख्य समाचार|बुलेटिन|সংক্ষেপ|συνοπτικά|με λίγα λόγια|σύντομες ειδήσεις/,
  /短信|ダイジェスト|ヘッドライン|(?:きょう|今日|本日|今週|昨日)の(?:ニュース|動き|出来事)|ニュース(?:一覧|まとめ)|简讯|簡訊|简报|簡報|快讯|快訊|要闻|要聞|速览|速覽|早餐|早报|早報|晚报|晚報|新闻(?:汇总|摘要)|新聞(?:彙整|摘要)|단신|간추린|브리핑|뉴스 ?(?:요약|종합)|주요 ?뉴스|สรุปข่าว|ข่าวสั้น|điểm tin|tin (?:vắn|nhanh)|bản tin|berita (?:singkat|ringkas)|kilas|sekilas|rangkuman/,
  /\b(?:issue|vol(?:ume)?|edition|no|nr|num|núm|ausgabe|numéro|número|numero)\b\.? ?#?\d|#\d|n[°º] ?\d|№ ?\d|выпуск|第\s?\d+\s?[期号號]|제\s?\d+\s?호/u,
];

/** Whether the title of a page says that it tells of several things in short. */
export function namesDigest(title: string): boolean {
  const small = title.toLowerCase().replaceAll('’', "'");
  return digestNames.some((name) => name.test(small));
}

/** "Seven ways to sleep", "The 8 best games", "What to watch: six picks" */
const counted =
  /(?:^|[:：–—-] |\b(?:the|our|top|les|los|las|die|os|as|i|le) )(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|drei|vier|fünf|sechs|sieben|acht|neun|zehn|trois|quatre|cinq|six|sept|huit|neuf|dix|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|três|quatro|sete|oito|nove|dez|tre|quattro|cinque|sei|sette|otto|nove|dieci|drie|vijf|zes|zeven|tien|три|четыре|пять|шесть|семь|восемь|девять|десять) (?!(?:at|to|of|in|and|am|pm|uhr|um|à|a|al|di|до|и)\b)\p{L}/u;

/** Whether the title of a page announces a list: so many things of one kind. */
export function countsThings(title: string): boolean {
  return counted.test(title.toLowerCase());
}
