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
    const { sentences, nutgraf, disputes } = story.summary;
    const summary = {
      sentences: sentences.filter((sentence) => holds(sentence, 'the summary')),
      nutgraf: nutgraf && holds(nutgraf, 'the bottom line') ? nutgraf : null,
      disputes: disputes.filter(({ claims }) => claims.every((claim) => holds(claim, 'the differing accounts'))),
    };
    return { ...story, summary };
  }
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
