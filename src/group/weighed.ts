import type { Story } from '../model/story.ts';
import type { StoryVector } from './stories/stories.ts';

/** What the editor thinks of a source. */
export interface SourceWeight {
  /** What the editor calls it. */
  readonly name: string;
  /** As how many sources it counts. */
  readonly weight: number;
}

/**
 * Stories with the weight of the source that the editor weighs most among theirs: what an esteemed source reports is not
 * less important because another reports it, too.
 * @param weights by the id of the source; those that are not here weigh 1
 */
export function weighed<Vector extends StoryVector>(
  stories: readonly Vector[],
  weights: ReadonlyMap<string, SourceWeight>,
): Vector[] {
  if (weights.size === 0) return [...stories];
  return stories.map((each) => ({ ...each, story: withWeight(each.story, weights) }));
}

function withWeight(story: Story, weights: ReadonlyMap<string, SourceWeight>): Story {
  const own = story.articles.map(({ sourceId }) => weights.get(sourceId ?? ''));
  const weight = Math.max(...own.map((source) => source?.weight ?? 1));
  if (weight === 1) return story;
  const name = own.find((source) => source?.weight === weight)?.name ?? '';
  return { ...story, weight, reasons: [...story.reasons, `its sources count ${weight}-fold, as you weigh “${name}”`] };
}
