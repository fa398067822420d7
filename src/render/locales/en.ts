import { enUS } from 'date-fns/locale/en-US';
import type { Locale } from '../locale.ts';
import { pluralsOf } from '../plural.ts';

const counted = pluralsOf('en');

/** English, with the dates of the American press. */
export const en: Locale = {
  dates: enUS,
  comma: ', ',
  dateFormats: { edition: 'EEEE, MMMM d, yyyy', day: 'MMMM d, yyyy', month: 'MMMM yyyy', year: 'yyyy' },
  stories: (count) => counted(count, { one: '# story', other: '# stories' }),
  sourceCount: (count) => counted(count, { one: '# source', other: '# sources' }),
  minutesToRead: (minutes) => counted(minutes, { one: '# minute to read', other: '# minutes to read' }),
  slots: {
    daily: 'daily edition',
    weekly: 'weekly edition',
    morning: 'morning edition',
    evening: 'evening edition',
  },
  contents: 'In this edition',
  bottomLine: 'The bottom line',
  unnamedSection: 'Top story',
  update: 'Update',
  newSince: (date) => `New since ${date}`,
  accountsDiffer: 'Where accounts differ',
  byTheNumbers: 'By the numbers',
  timeline: 'How it came to this',
  toWatch: 'What to watch',
  pending: 'No date named',
  quoted: (words) => `“${words}”`,
  saidIn: (who, outlets) => `${who}, in ${outlets}`,
  otherFigure: (amount, by) => `${by}: ${amount}`,
  sources: 'Sources',
  otherSources: 'Other sources',
  alsoNoted: 'Also noted',
  independent: (outlets, articles) =>
    outlets === 1
      ? counted(articles, { one: '# article, one account', other: '# articles, one account' })
      : counted(outlets, { one: '# independent account', other: '# independent accounts' }),
  undated: 'undated',
  qualifiers: {
    opinion: 'opinion',
    analysis: 'analysis',
    review: 'review',
    'outlet inferred': 'outlet inferred',
    'original outlet not stated': 'original outlet not stated',
    'beginning only': 'beginning only',
    via: (name) => `via ${name}`,
    with: (name) => `with ${name}`,
  },
  aboutCitations: 'The numbers lead to the source of each sentence.',
  writtenBy: {
    model: (mark) => `${mark} Written by a language model from the sources it cites, and checked against them.`,
    editor: (mark) => `${mark} In the editor’s words.`,
  },
  wholeStory: 'Read the whole story',
  leftOut: (stories) =>
    stories === 1
      ? '1 more story did not fit into this email.'
      : `${stories} more stories did not fit into this email.`,
  onTheWeb: 'Read this edition on the web',
  whyYouGetThis: (sender, newsletter) =>
    `${sender} sends you ${newsletter} because your address is on its list of readers.`,
  unsubscribe: 'Unsubscribe',
  byWritingTo: (address, subject) => `by writing to ${address} with the subject “${subject}”.`,
  web: {
    skip: 'To the stories',
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
  },
};
