import type { StoryParts } from '../model/parts.ts';
import type { Problem } from '../model/problem.ts';
import type { SummarizedSection, SummarizedStory, SummarySentence } from '../model/summary.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults-of.ts';

/**
 * The sections without the sentences whose receipt does not hold, each of which is a problem. It holds whoever wrote the
 * sentences, and before anything is sent.
 */
export function withReceipts(sections: readonly SummarizedSection[]): {
  readonly sections: readonly SummarizedSection[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const checked = sections.map((section) => ({ ...section, stories: section.stories.map(checkedStory) }));
  return { sections: checked, problems };

  function checkedStory(story: SummarizedStory): SummarizedStory {
    const holds = (sentence: SummarySentence, part: string) => {
      const faults = faultsOf(sentence, story.articles);
      if (faults.length > 0) problems.push(unproved(sentence, faults, `${part} of “${story.headline}”`));
      return faults.length === 0;
    };
    const { sentences, nutgraf, stakes, disputes, parts } = story.summary;
    const summary = {
      sentences: sentences.filter((sentence) => holds(sentence, 'the summary')),
      nutgraf: nutgraf && holds(nutgraf, 'the bottom line') ? nutgraf : null,
      stakes: stakes && holds(stakes, 'the bottom line') ? stakes : null,
      disputes: disputes.filter(({ claims }) => claims.every((claim) => holds(claim, 'the differing accounts'))),
      parts: checkedParts(parts, holds),
    };
    return { ...story, summary };
  }
}

/** The parts without what does not hold: a figure as well must stand in its sentence, and a quotation in its source. */
function checkedParts(parts: StoryParts, holds: (sentence: SummarySentence, part: string) => boolean): StoryParts {
  const names = ({ amount, sentence }: { amount: string; sentence: SummarySentence }) =>
    sentence.text.includes(amount) && holds(sentence, 'the figures');
  return {
    figures: parts.figures
      .filter((figure) => figure.sentence.text.includes(figure.counts) && names(figure))
      .map((figure) => ({ ...figure, others: figure.others.filter(names) })),
    quotations: parts.quotations.filter(({ words, citation }) =>
      holds({ text: words, citations: [citation], edits: [] }, 'the quotations'),
    ),
    timeline: parts.timeline.filter(({ sentence }) => holds(sentence, 'the timeline')),
    watch: parts.watch.filter(({ sentence }) => holds(sentence, 'what to watch')),
  };
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
