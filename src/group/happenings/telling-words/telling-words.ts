/**
 * What happens in the news, whatever it is called: where none of its words was said, one is news by itself. Words that tell
 * as often something else stand where they do least harm: two happenings under one key hide news, one under two repeats it.
 */
type Happening =
  | 'resign'
  | 'dismiss'
  | 'arrest'
  | 'free'
  | 'charge'
  | 'sue'
  | 'convict'
  | 'acquit'
  | 'investigate'
  | 'search'
  | 'deny'
  | 'correct'
  | 'apologize'
  | 'withdraw'
  | 'postpone'
  | 'resume'
  | 'close'
  | 'strike'
  | 'protest'
  | 'approve'
  | 'reject'
  | 'agree'
  | 'sign'
  | 'win'
  | 'appoint'
  | 'rescue'
  | 'evacuate'
  | 'die'
  | 'injure'
  | 'rise'
  | 'fall'
  | 'cut'
  | 'burst'
  | 'burn'
  | 'explode'
  | 'crash'
  | 'quake'
  | 'fine'
  | 'ban'
  | 'buy'
  | 'bankrupt';

/** What is one thing in other words, and no news by itself. */
type Thing =
  | 'job'
  | 'people'
  | 'staff'
  | 'missing'
  | 'chief'
  | 'company'
  | 'child'
  | 'doctor'
  | 'disaster'
  | 'begin'
  | 'move'
  | 'plan';

/** The words of a language by what they tell, lower-cased, in their common forms; what is left out is not known. */
export interface TellingWords {
  readonly happenings: Readonly<Partial<Record<Happening, string>>>;
  readonly otherWords: Readonly<Partial<Record<Thing, string>>>;
  /** Words that every report has, whatever it tells: who says it, and when. */
  readonly ofReports: string;
}
