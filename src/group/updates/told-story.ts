import type { ToldStory } from '../../model/told-story.ts';
import { newestOf } from '../rank.ts';
import type { StoryVector } from '../stories/stories.ts';
import { saidBy } from './said.ts';

/** As many terms as tell two stories apart: those beyond add hardly anything to a cosine. */
const sketchSize = 60;

/** What is to be remembered of a story once it went out. */
export function toldStory({ story, vector }: StoryVector, storyId: string): ToldStory {
  const sketch = [...vector].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, sketchSize);
  return {
    storyId,
    sketch: sketch.map(([term, weight]) => [term, Number(weight.toFixed(4))] as const),
    // A number in words is said as one in figures, and may be among the words by which a story is known again.
    said: saidBy(
      story.articles,
      sketch.map(([key]) => key),
    ),
    newest: newestOf(story.articles),
  };
}
