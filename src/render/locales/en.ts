import { enUS } from 'date-fns/locale/en-US';
import type { Locale } from '../locale.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** English, with the dates of the American press. */
export const en: Locale = {
  dates: enUS,
  dateFormats: { edition: 'EEEE, MMMM d, yyyy', day: 'MMMM d, yyyy', month: 'MMMM yyyy', year: 'yyyy' },
  stories: (count) => counted(count, 'story', 'stories'),
  sourceCount: (count) => counted(count, 'source', 'sources'),
  minutesToRead: (minutes) => counted(minutes, 'minute to read', 'minutes to read'),
  bottomLine: 'The bottom line',
  unnamedSection: 'More news',
  update: 'Update',
  accountsDiffer: 'Where accounts differ',
  sources: 'Sources',
  otherSources: 'Other sources',
  alsoNoted: 'Also noted',
  independent: (outlets, articles) =>
    outlets === 1
      ? `${counted(articles, 'article', 'articles')}, one account`
      : `${counted(outlets, 'independent account', 'independent accounts')}`,
  undated: 'undated',
  aboutCitations: 'The numbers lead to the source of each sentence.',
  whyYouGetThis: (sender, newsletter) =>
    `${sender} sends you ${newsletter} because your address is on its list of readers.`,
  unsubscribe: 'Unsubscribe',
  byWritingTo: (address, subject) => `by writing to ${address} with the subject “${subject}”.`,
};
