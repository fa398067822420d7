// The modules that bench/goes-on.mjs asks, as one.
export { goesOnMeasures, storyOfToday } from '../src/group/updates/goes-on.ts';
export { storiesOf } from '../src/group/stories/grouper.ts';
export { toldStory } from '../src/group/updates/told-story.ts';
export { cosine } from '../src/text/similarity.ts';
export { nextDays } from '../tests/group/next-day.ts';
