import type { Article } from '../model/article.ts';
import type { StoryParts } from '../model/parts.ts';
import type { Problem } from '../model/problem.ts';
import type { SummarizedSection, SummarizedStory, SummarySentence } from '../model/summary.ts';
import { cutText } from '../text/cut-text.ts';
import { dayFaults } from './day-faults.ts';
import type { Fault } from './fault.ts';
import { toldFaults } from './faults-of.ts';
import { figureFaults, sayerFaults } from './figure-faults.ts';
import { spokenFaults } from './spoken-faults.ts';

/**
 * The sections without what has a receipt that does not hold, each of which is a problem. It holds whoever wrote it, and
 * before anything is sent.
 */
export function withReceipts(sections: readonly SummarizedSection[]): {
  readonly sections: readonly SummarizedSection[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const checked = sections.map((section) => ({ ...section, stories: section.stories.map(checkedStory) }));
  return { sections: checked, problems };

  function checkedStory(story: SummarizedStory): SummarizedStory {
    const articles = new Map(story.articles.map((article) => [article.id, article]));
    const withoutLoss = (sentence: SummarySentence) => withoutLosingCuts(sentence, articles);
    const holds: Holds = (sentence, part, others = []) => {
      const faults = [...toldFaults(sentence, articles), ...others];
      if (faults.length > 0) problems.push(unproved(sentence, faults, `${part} of “${story.headline}”`));
      return faults.length === 0;
    };
    const { disputes, parts } = story.summary;
    const sentences = story.summary.sentences.map(withoutLoss);
    const nutgraf = story.summary.nutgraf && withoutLoss(story.summary.nutgraf);
    const stakes = story.summary.stakes && withoutLoss(story.summary.stakes);
    const summary = {
      sentences: sentences.filter((sentence) => holds(sentence, 'the summary')),
      nutgraf: nutgraf && holds(nutgraf, 'the bottom line') ? nutgraf : null,
      stakes: stakes && holds(stakes, 'the bottom line') ? stakes : null,
      disputes: disputes.filter(({ claims }) =>
        claims.every((claim) =>
          holds(
            claim,
            'the differing accounts',
            sayerFaults(claim.saidBy ?? null, claim.text, languageOf(claim, articles)),
          ),
        ),
      ),
      parts: checkedParts(parts, articles, holds),
    };
    return { ...story, summary };
  }
}

/** An extract with those words again whose cut takes what must not be lost: one that is longer is better than none. */
function withoutLosingCuts(sentence: SummarySentence, articles: ReadonlyMap<string, Article>): SummarySentence {
  const { edits } = sentence;
  const [citation] = sentence.citations;
  if (edits.length === 0 || !citation) return sentence;
  const paragraph = articles.get(citation.article)?.paragraphs[citation.paragraph];
  if (paragraph === undefined || sentence.text !== cutText(paragraph, citation, edits)) return sentence;
  const losing = new Set(toldFaults(sentence, articles).flatMap(({ kind, words }) => (kind === 'cut' ? words : [])));
  const kept = edits.filter(({ cut }) => !losing.has(cut));
  return losing.size === 0 ? sentence : { ...sentence, text: cutText(paragraph, citation, kept), edits: kept };
}

/** Whether a sentence holds, and what stands beside it with these faults; what does not is told. */
type Holds = (sentence: SummarySentence, part: string, others?: readonly Fault[]) => boolean;

/** The parts without what does not hold, whether in its sentence or in what is told beside it. */
function checkedParts(parts: StoryParts, articles: ReadonlyMap<string, Article>, holds: Holds): StoryParts {
  return {
    figures: parts.figures
      .map((figure) => ({
        ...figure,
        others: figure.others.filter((other) =>
          holds(
            other.sentence,
            'the figures',
            figureFaults({ ...other, counts: '', others: [] }, languageOf(other.sentence, articles)),
          ),
        ),
      }))
      .filter((figure) =>
        holds(figure.sentence, 'the figures', figureFaults(figure, languageOf(figure.sentence, articles))),
      ),
    quotations: parts.quotations.filter((quotation) => {
      const words = { text: quotation.words, citations: [quotation.citation], edits: [] };
      return holds(words, 'the quotations', spokenFaults(quotation, articles));
    }),
    timeline: parts.timeline.filter((event) =>
      holds(event.sentence, 'the timeline', dayFaults(event, articles, 'behind')),
    ),
    watch: parts.watch.filter((event) => holds(event.sentence, 'what to watch', dayFaults(event, articles, 'ahead'))),
  };
}

function languageOf({ citations }: SummarySentence, articles: ReadonlyMap<string, Article>): string {
  return articles.get(citations[0]?.article ?? '')?.language ?? 'und';
}

function unproved({ text, citations }: SummarySentence, faults: readonly Fault[], part: string): Problem {
  const told = faults.map(({ kind, words, looked }) => `${kind} “${words.slice(0, 60)}” (${looked})`).join('; ');
  return {
    stage: 'summarize',
    code: 'no-receipt',
    where: citations[0]?.article ?? 'no article',
    message: `The sentence "${text.slice(0, 80)}" was left out of ${part}, because it is not what its source says: ${told}.`,
    hint: 'Nothing has to be done; if it is what the page says, report this as a bug, with the page.',
  };
}
