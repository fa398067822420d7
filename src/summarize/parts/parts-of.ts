import type { StoryParts } from '../../model/parts.ts';
import type { Story } from '../../model/story.ts';
import type { Candidate } from '../candidate.ts';
import type { Pool } from '../candidates.ts';
import { dayOf } from './dates-in.ts';
import { figuresOf } from './figures.ts';
import { quotationsOf } from './quotations.ts';
import { salienceIn } from './salience.ts';
import { timelineOf } from './timeline.ts';
import { watchOf } from './watch.ts';

/** What stands deeper in an article is no news, and this keeps the cost of hostile ones low. In sentences. */
const deepest = 400;

/** What can stand beside a story's summary, which tells `told`, from the sentences of its articles. Pure. */
export function partsOf(
  { articles, update }: Pick<Story, 'articles' | 'update'>,
  pool: Pool,
  told: readonly Candidate[] = [],
): StoryParts {
  const days = articles.map(({ published }) => dayOf(published));
  const newest = days.reduce((last, day) => (day && (!last || day > last) ? day : last), null);
  const candidates = pool.candidates.filter(({ sentence }) => sentence.index < deepest);
  const newNumbers = update?.newNumbers ?? null;
  const source = { articles, candidates, told, salience: salienceIn(pool), days, newest, newNumbers };
  return {
    figures: figuresOf(source),
    quotations: quotationsOf(source),
    timeline: timelineOf(source),
    watch: watchOf(source),
  };
}
