import type { Article } from '../model/article.ts';
import { countWords } from '../text/words.ts';
import type { Candidate } from './candidate.ts';
import { type Pool, summarySentence } from './candidates.ts';
import { coreOf } from './core.ts';
import { isNoticeTitle } from './correction-notices.ts';
import { isCorrected, isCorrecting } from './corrections.ts';
import { centreOf } from './methods/centroid.ts';
import { nearnessTo, vectorOf } from './rater.ts';
import { subjectStems } from './subject-stems.ts';
import { isOfDeaths, tellsOfDeaths } from './tolls.ts';

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
/** How much it weighs that a title tells what its writer thinks. */
const partial = 0.5;
/** How much it weighs that a later article tells or counts otherwise what a title tells. */
const overtaken = 1;
/** How much it weighs that a title gives a figure that was corrected. */
const corrected = 1;
/** The same for "Correction: Lorne rescue figure", which says that something is corrected, and not what. */
const noticing = 0.6;
/** How much it weighs that a title does not say what happened, where people died. */
const deathless = 0.4;
/** In words: outside of these a title is a label, or a paragraph. */
const fewest = 4;
const most = 18;

/** What a page puts before a title to say what kind of page it is. "Opinion:" is none of them: it warns the reader. */
const label =
  /^(?:(?:watch|live|video|photos?|breaking(?: news)?|just in|update[ds]?|exclusive|listen|live updates?|in pictures|en direct|vidéo|vídeo|en vivo|en directo|eilmeldung|liveticker)\s?(?::|\||–|—|\s-)\s?)+(?=\S)/iu;
/** What a page puts after it; a dash may as well belong to the title, so there the words must look like a site. */
const suffix = /\s(?<separator>[|–—-])\s(?<site>[^|–—]{2,40})$/u;
const siteWords =
  /(?:\.(?:com|org|net|co\.uk|fr|de|es)|\b(?:News|Times|Post|Herald|Tribune|Guardian|Journal|Gazette|Chronicle|Magazine|Reuters|CNN|BBC|AP|AFP|NPR|Online|Daily|Press|Today|Zeitung|Monde))$/u;
/** In words: names of sites are not longer. */
const longestSite = 4;

/**
 * The best title of a story's articles: central to the story, complete, and telling the news. In the outlet's words,
 * without its name and the page's labels; where no title tells anything, the core of a first sentence.
 */
export function headlineOf(articles: readonly Article[], pool: Pool): string {
  const { centre } = centreOf(pool);
  const ofDeaths = isOfDeaths(pool);
  const rated = articles.map((article, index) => {
    const title = bareTitle(article.title === '' ? { ...article, title: headingOf(pool, index) } : article);
    const vector = vectorOf(subjectStems(title, article.language), () => 1);
    const faults = flaws.reduce((sum, flaw) => (flaw.pattern.test(title) ? sum + flaw.weight : sum), 0);
    const words = countWords(title);
    const view = pool.opinions[index] ? partial : 0;
    const old = pool.overtaken[index] ? overtaken : 0;
    const isNotice = isNoticeTitle(article.title);
    const isWrong = isCorrected(title, article, pool.corrections, articles);
    const wrong = isWrong ? corrected : isNotice ? noticing : 0;
    const untold = ofDeaths && !tellsOfDeaths(title) ? deathless : 0;
    return {
      title,
      at: index,
      isWrong: isWrong || isNotice,
      rating:
        nearnessTo(centre, vector) - faults - view - old - wrong - untold - (words < fewest || words > most ? 0.4 : 0),
    };
  });
  const best = rated.reduce(
    (best, one) => (one.rating > best.rating ? one : best),
    rated[0] ?? { title: '', rating: 0, at: 0, isWrong: false },
  );
  if (countWords(best.title) < fewestTelling) return leadOf(articles, pool, pool.candidates) ?? best.title;
  const instead = pool.overtaken[best.at] ? pool.outcomes : best.isWrong ? rightIn(articles, pool) : [];
  return leadOf(articles, pool, instead) ?? best.title;
}

/** Sentences that give a figure in place of another, where they can be read alone; else those of reports. */
function rightIn(articles: readonly Article[], { candidates, corrections }: Pool): readonly Candidate[] {
  const correcting = candidates.filter(
    ({ articleAt, sentence, standing }) =>
      standing.verdict === 'alone' && isCorrecting(articleAt, sentence, corrections),
  );
  if (correcting.length > 0) return correcting;
  return candidates.filter(({ articleAt }) => !isNoticeTitle(articles[articleAt]?.title ?? ''));
}

/** The line without a stop that opens an article without a title; empty where there is none. */
function headingOf({ candidates }: Pool, articleAt: number): string {
  const at = candidates.findIndex((candidate) => candidate.articleAt === articleAt);
  const [first, next] = [candidates[at], candidates[at + 1]];
  const isHeading = first && next?.articleAt === articleAt && !/[.!?…:;,]\P{L}*$/u.test(first.text);
  return isHeading ? first.text : '';
}

/** In words: fewer are the name of a thing, and no news. */
const fewestTelling = 3;
/** What each word beyond a headline's length weighs beside the nearness to the story. */
const perWord = 0.05;

/**
 * The core of the first sentence of an article, or of any where none stands alone, without its stop: central to the
 * story, and short.
 */
function leadOf(articles: readonly Article[], pool: Pool, candidates: readonly Candidate[]): string | undefined {
  const standing = candidates.filter(
    ({ standing, edits }) => standing.verdict === 'alone' && edits.every(({ inserted }) => inserted === undefined),
  );
  const leads = standing.filter(({ sentence }) => sentence.index === 0);
  const { nearness } = centreOf(pool);
  let best: { readonly text: string; readonly rating: number } | undefined;
  for (const candidate of leads.length > 0 ? leads : standing) {
    const { language = '', paragraphs } = articles[candidate.articleAt] ?? {};
    const paragraph = paragraphs?.[candidate.sentence.paragraph] ?? '';
    const { text } = language.startsWith('en') ? coreOf(summarySentence(candidate), paragraph, () => false) : candidate;
    const rating = (nearness[candidate.at] ?? 0) - perWord * Math.max(0, countWords(text) - most);
    if (!best || rating > best.rating) best = { text, rating };
  }
  return best?.text.replace(/\s?[.。]$/u, '');
}

/** A title without the name of its site and without labels; as it is where nothing else would be left. */
export function bareTitle({ title, outlet }: Pick<Article, 'title' | 'outlet'>): string {
  const labelled = title.replace(label, '');
  const { separator, site = '' } = suffix.exec(labelled)?.groups ?? {};
  const bareName = (name: string) => name.toLowerCase().replace(/^the /u, '').trim();
  const isSite =
    (outlet !== undefined && bareName(site) === bareName(outlet.name)) ||
    (countWords(site) <= longestSite && (siteWords.test(site) || separator === '|'));
  const bare = isSite ? labelled.replace(suffix, '') : labelled;
  return countWords(bare) > 1 ? bare : title;
}
