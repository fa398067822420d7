/** How the section is called that holds what is in no theme, by language; also written where readers see it, so short. */
const restTitles: Readonly<Record<string, string>> = {
  en: 'More news',
  de: 'Weitere Meldungen',
  fr: 'Autres informations',
  es: 'Más noticias',
  it: 'Altre notizie',
  pt: 'Mais notícias',
  nl: 'Meer nieuws',
  da: 'Flere nyheder',
  sv: 'Fler nyheter',
  pl: 'Więcej wiadomości',
  ru: 'Другие новости',
  uk: 'Інші новини',
  zh: '更多新闻',
  ja: 'その他のニュース',
  ko: '그 밖의 소식',
  ar: 'أخبار أخرى',
  tr: 'Diğer haberler',
  cs: 'Další zprávy',
  no: 'Flere nyheter',
  fi: 'Lisää uutisia',
  el: 'Άλλες ειδήσεις',
  ro: 'Alte știri',
  hu: 'További hírek',
};

/** How it is called where the editor has named themes, and it holds what fits none of them. */
const elsewhereTitles: Readonly<Record<string, string>> = {
  en: 'Elsewhere',
  de: 'Außerdem',
  fr: 'Par ailleurs',
  es: 'Además',
  it: 'Inoltre',
  pt: 'Além disso',
  nl: 'Verder',
  da: 'Desuden',
  sv: 'Dessutom',
  pl: 'Ponadto',
  ru: 'А также',
  uk: 'А також',
  zh: '其他',
  ja: 'そのほか',
  ko: '그 밖에',
  ar: 'متفرقات',
  tr: 'Ayrıca',
  cs: 'Dále',
  no: 'Dessuten',
  fi: 'Muuta',
  el: 'Επίσης',
  ro: 'În rest',
  hu: 'Egyebek',
};

/** The title over stories that have no theme in common, in the language of most of them; English for all others. */
export function restTitle(languages: readonly string[]): string {
  return restTitles[commonest(languages)] ?? 'More news';
}

/** The title over stories that fit none of the editor's themes, in the language of most of them; English for all others. */
export function elsewhereTitle(languages: readonly string[]): string {
  return elsewhereTitles[commonest(languages)] ?? 'Elsewhere';
}

function commonest(languages: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const language of languages) {
    const key = language.split('-')[0] ?? '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return most?.[0] ?? 'en';
}
