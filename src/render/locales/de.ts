import { de as dates } from 'date-fns/locale/de';
import type { Locale } from '../locale.ts';
import { pluralsOf } from '../plural.ts';

const counted = pluralsOf('de');

/** German. */
export const de: Locale = {
  dates,
  comma: ', ',
  dateFormats: { edition: 'EEEE, d. MMMM yyyy', day: 'd. MMMM yyyy', month: 'MMMM yyyy', year: 'yyyy' },
  stories: (count) => counted(count, { one: '# Meldung', other: '# Meldungen' }),
  sourceCount: (count) => counted(count, { one: '# Quelle', other: '# Quellen' }),
  minutesToRead: (minutes) => counted(minutes, { one: '# Minute Lesezeit', other: '# Minuten Lesezeit' }),
  slots: {
    daily: 'Tagesausgabe',
    weekly: 'Wochenausgabe',
    morning: 'Morgenausgabe',
    evening: 'Abendausgabe',
  },
  contents: 'In dieser Ausgabe',
  bottomLine: 'Das Wichtigste',
  unnamedSection: 'Topmeldung',
  update: 'Neuer Stand',
  newSince: (date) => `Neu seit dem ${date}`,
  accountsDiffer: 'Wo die Berichte sich widersprechen',
  byTheNumbers: 'In Zahlen',
  timeline: 'Wie es dazu kam',
  toWatch: 'Was ansteht',
  pending: 'Ohne Termin',
  quoted: (words) => `„${words}“`,
  saidIn: (who, outlets) => `${who}, laut ${outlets}`,
  otherFigure: (amount, by) => `${by}: ${amount}`,
  sources: 'Quellen',
  otherSources: 'Weitere Quellen',
  alsoNoted: 'Außerdem',
  independent: (outlets, articles) =>
    outlets === 1
      ? counted(articles, { one: '# Artikel, ein Bericht', other: '# Artikel, ein Bericht' })
      : counted(outlets, { one: '# unabhängiger Bericht', other: '# unabhängige Berichte' }),
  undated: 'ohne Datum',
  qualifiers: {
    opinion: 'Meinung',
    analysis: 'Analyse',
    review: 'Kritik',
    'outlet inferred': 'Medium erschlossen',
    'original outlet not stated': 'ursprüngliches Medium nicht genannt',
    'beginning only': 'nur der Anfang',
    via: (name) => `über ${name}`,
    with: (name) => `mit ${name}`,
  },
  aboutCitations: 'Die Zahlen führen zur Quelle jedes Satzes.',
  writtenBy: {
    model: (mark) => `${mark} Von einem Sprachmodell nach den angegebenen Quellen geschrieben und an ihnen geprüft.`,
    editor: (mark) => `${mark} In den Worten der Redaktion.`,
  },
  wholeStory: 'Die ganze Meldung lesen',
  leftOut: (stories) =>
    stories === 1
      ? 'Eine weitere Meldung fand in dieser E-Mail keinen Platz.'
      : `${stories} weitere Meldungen fanden in dieser E-Mail keinen Platz.`,
  onTheWeb: 'Diese Ausgabe im Web lesen',
  whyYouGetThis: (sender, newsletter) =>
    `${sender} schickt Ihnen ${newsletter}, weil Ihre Adresse in der Empfängerliste steht.`,
  unsubscribe: 'Abmelden',
  byWritingTo: (address, subject) => `mit einer Nachricht an ${address} und dem Betreff „${subject}“.`,
  web: {
    skip: 'Zu den Meldungen',
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
  },
};
