/** The words that only web pages need, in one language; the others are those of the email's locale. */
export interface WebWords {
  readonly skip: string;
  readonly contents: string;
  readonly allEditions: string;
  readonly edition: string;
  /** Link to the archived email, the text and the Markdown of an edition. */
  readonly asEmail: string;
  readonly asText: string;
  readonly asMarkdown: string;
  readonly feed: string;
  readonly permalink: string;
  /** Before the dates of earlier editions in which a story stood. */
  readonly earlier: string;
  readonly citedFrom: (outlet: string) => string;
  readonly readAt: (outlet: string) => string;
  readonly back: string;
  readonly shortened: string;
}

const en: WebWords = {
  skip: 'To the stories',
  contents: 'In this edition',
  allEditions: 'All editions',
  edition: 'This edition',
  asEmail: 'as an email',
  asText: 'as plain text',
  asMarkdown: 'as Markdown',
  feed: 'Feed',
  permalink: 'Link to this story',
  earlier: 'Earlier in this story:',
  citedFrom: (outlet) => `The sentence in its place, from ${outlet}`,
  readAt: (outlet) => `Read it at ${outlet}`,
  back: 'Back to the text',
  shortened: 'What is struck through was left out of the summary.',
};

const de: WebWords = {
  skip: 'Zu den Meldungen',
  contents: 'In dieser Ausgabe',
  allEditions: 'Alle Ausgaben',
  edition: 'Diese Ausgabe',
  asEmail: 'als E-Mail',
  asText: 'als Text',
  asMarkdown: 'als Markdown',
  feed: 'Feed',
  permalink: 'Link zu dieser Meldung',
  earlier: 'Früher zu diesem Thema:',
  citedFrom: (outlet) => `Der Satz an seiner Stelle, aus: ${outlet}`,
  readAt: (outlet) => `Lesen bei ${outlet}`,
  back: 'Zurück zum Text',
  shortened: 'Was durchgestrichen ist, wurde in der Zusammenfassung ausgelassen.',
};

const fr: WebWords = {
  skip: 'Aller aux articles',
  contents: 'Dans cette édition',
  allEditions: 'Toutes les éditions',
  edition: 'Cette édition',
  asEmail: 'en courriel',
  asText: 'en texte brut',
  asMarkdown: 'en Markdown',
  feed: 'Flux',
  permalink: 'Lien vers ce sujet',
  earlier: 'Précédemment sur ce sujet :',
  citedFrom: (outlet) => `La phrase dans son contexte, source : ${outlet}`,
  readAt: (outlet) => `Lire sur ${outlet}`,
  back: 'Retour au texte',
  shortened: 'Les mots barrés ont été omis dans le résumé.',
};

const es: WebWords = {
  skip: 'Ir a las noticias',
  contents: 'En esta edición',
  allEditions: 'Todas las ediciones',
  edition: 'Esta edición',
  asEmail: 'como correo',
  asText: 'como texto',
  asMarkdown: 'como Markdown',
  feed: 'Fuente web',
  permalink: 'Enlace a esta noticia',
  earlier: 'Antes sobre este tema:',
  citedFrom: (outlet) => `La frase en su contexto, fuente: ${outlet}`,
  readAt: (outlet) => `Leer en ${outlet}`,
  back: 'Volver al texto',
  shortened: 'Lo tachado se omitió en el resumen.',
};

const uk: WebWords = {
  skip: 'До новин',
  contents: 'У цьому випуску',
  allEditions: 'Усі випуски',
  edition: 'Цей випуск',
  asEmail: 'як лист',
  asText: 'як текст',
  asMarkdown: 'як Markdown',
  feed: 'Стрічка',
  permalink: 'Посилання на цю новину',
  earlier: 'Раніше про це:',
  citedFrom: (outlet) => `Речення на своєму місці, джерело: ${outlet}`,
  readAt: (outlet) => `Читати: ${outlet}`,
  back: 'Назад до тексту',
  shortened: 'Закреслене пропущено у викладі.',
};

const ar: WebWords = {
  skip: 'إلى الأخبار',
  contents: 'في هذا العدد',
  allEditions: 'جميع الأعداد',
  edition: 'هذا العدد',
  asEmail: 'بريدًا إلكترونيًا',
  asText: 'نصًا عاديًا',
  asMarkdown: 'بصيغة Markdown',
  feed: 'الخلاصة',
  permalink: 'رابط هذا الخبر',
  earlier: 'سابقًا في هذا الموضوع:',
  citedFrom: (outlet) => `الجملة في موضعها، المصدر: ${outlet}`,
  readAt: (outlet) => `اقرأ في ${outlet}`,
  back: 'العودة إلى النص',
  shortened: 'ما شُطب حُذف من الملخص.',
};

const wordsByLanguage: Readonly<Record<string, WebWords>> = { en, de, fr, es, uk, ar };

/** The words of web pages in a BCP 47 language, English where there are none yet. */
export function webWordsOf(language: string): WebWords {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  return (Object.hasOwn(wordsByLanguage, primary) && wordsByLanguage[primary]) || en;
}
