import type { Article } from '../model/article.ts';
import { countWords } from '../text/words.ts';
import type { Pool } from './candidates.ts';
import { centreOf } from './methods/centroid.ts';
import { cosine, vectorOf } from './rater.ts';

/** What makes a title a poor headline, and how much that weighs beside its nearness to the story, which is 1 at most. */
const flaws: readonly { readonly reason: string; readonly weight: number; readonly pattern: RegExp }[] = [
  { reason: 'asks instead of telling', weight: 0.5, pattern: /\?/u },
  {
    reason: 'withholds the news',
    weight: 0.5,
    pattern:
      /\b(?:reveal(?:s|ed)? (?:the )?(?:details?|truth|secret)|here['’]?s|here is|what (?:we|you) (?:know|need)|what to know|you need to know|this is (?:why|how|what)|won['’]t believe|find out|everything (?:we|you)|explained|explainer|things to know|goes viral|breaks (?:his|her|their) silence|slams|shock(?:s|ing))\b|^(?:why|how|what|who|when|where) /iu,
  },
  {
    reason: 'is a label of the page',
    weight: 0.4,
    pattern:
      /\b(?:live (?:updates?|blog|coverage)|in pictures|photos|watch|video|podcast|newsletter|briefing|opinion|analysis|editorial|as it happened)\b\s*[:|–-]?/iu,
  },
  { reason: 'is cut off', weight: 0.4, pattern: /(?:\.{3}|…)$/u },
  { reason: 'carries the name of its site', weight: 0.2, pattern: /\s[|–—-]\s\S+(?:\s\S+){0,3}$/u },
  { reason: 'is set in capitals', weight: 0.3, pattern: /^[^\p{Ll}]{12,}$/u },
];
/** In words: outside of these a title is a label, or a paragraph. */
const fewest = 4;
const most = 18;

/** The best title of a story's articles, word for word: central to the story, complete, and telling the news. */
export function headlineOf(articles: readonly Article[], pool: Pool): string {
  const { centre } = centreOf(pool);
  const rated = articles.map(({ title }, index) => {
    const nearness = cosine(
      vectorOf(pool.titles[index] ?? [], () => 1),
      centre,
    );
    const faults = flaws.reduce((sum, flaw) => (flaw.pattern.test(title) ? sum + flaw.weight : sum), 0);
    const words = countWords(title);
    return { title, rating: nearness - faults - (words < fewest || words > most ? 0.4 : 0) };
  });
  return rated.reduce((best, one) => (one.rating > best.rating ? one : best), rated[0] ?? { title: '', rating: 0 })
    .title;
}
