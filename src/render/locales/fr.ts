import { fr as dates } from 'date-fns/locale/fr';
import type { Locale } from '../locale.ts';
import { pluralsOf } from '../plural.ts';

const counted = pluralsOf('fr');

/** French; a no-break space stands before colons and inside guillemets. */
export const fr: Locale = {
  dates,
  comma: ', ',
  dateFormats: { edition: 'EEEE d MMMM yyyy', day: 'd MMMM yyyy', month: 'MMMM yyyy', year: 'yyyy' },
  stories: (count) => counted(count, { one: '# sujet', other: '# sujets' }),
  sourceCount: (count) => counted(count, { one: '# source', other: '# sources' }),
  minutesToRead: (minutes) => counted(minutes, { one: '# minute de lecture', other: '# minutes de lecture' }),
  slots: {
    daily: 'édition quotidienne',
    weekly: 'édition hebdomadaire',
    morning: 'édition du matin',
    evening: 'édition du soir',
  },
  contents: 'Dans cette édition',
  bottomLine: 'L’essentiel',
  unnamedSection: 'À la une',
  update: 'Du nouveau',
  newSince: (date) => `Nouveau depuis le ${date}`,
  accountsDiffer: 'Où les récits divergent',
  byTheNumbers: 'En chiffres',
  timeline: 'Comment on en est arrivé là',
  toWatch: 'À suivre',
  pending: 'Sans date annoncée',
  quoted: (words) => `«\u00A0${words}\u00A0»`,
  saidIn: (who, outlets) => `${who}, selon ${outlets}`,
  otherFigure: (amount, by) => `${by}\u00A0: ${amount}`,
  sources: 'Sources',
  otherSources: 'Autres sources',
  alsoNoted: 'En bref',
  independent: (outlets, articles) =>
    outlets === 1
      ? counted(articles, { one: '# article, un seul récit', other: '# articles, un seul récit' })
      : counted(outlets, { one: '# récit indépendant', other: '# récits indépendants' }),
  undated: 'sans date',
  qualifiers: {
    opinion: 'opinion',
    analysis: 'analyse',
    review: 'critique',
    'outlet inferred': 'média déduit',
    'original outlet not stated': 'média d’origine non indiqué',
    'beginning only': 'début seulement',
    via: (name) => `via ${name}`,
    with: (name) => `avec ${name}`,
  },
  aboutCitations: 'Les numéros mènent à la source de chaque phrase.',
  writtenBy: {
    model: (mark) => `${mark} Phrase écrite par un modèle de langage à partir des sources citées, puis vérifiée.`,
    editor: (mark) => `${mark} Formulation de la rédaction.`,
  },
  wholeStory: 'Lire le sujet entier',
  leftOut: (stories) =>
    stories === 1
      ? '1 autre sujet n’a pas trouvé place dans cet e-mail.'
      : `${stories} autres sujets n’ont pas trouvé place dans cet e-mail.`,
  onTheWeb: 'Lire cette édition sur le web',
  whyYouGetThis: (sender, newsletter) =>
    `${sender} vous envoie ${newsletter} parce que votre adresse figure sur sa liste de lecteurs.`,
  unsubscribe: 'Se désabonner',
  byWritingTo: (address, subject) => `en écrivant à ${address} avec pour objet «\u00A0${subject}\u00A0».`,
  web: {
    skip: 'Aller aux articles',
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
  },
};
