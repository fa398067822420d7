import { divide } from './compose/index.ts';
import type { Complete, ModelOptions, ModelReport, ModelUse } from './model/language-model.ts';
import type { Problem } from './model/problem.ts';
import type { SummarizedSection } from './model/summary.ts';
import { rewrite } from './summarize/rewrite.ts';
import { writtenFaults } from './summarize/written-faults.ts';

/** A language model, as a build needs it. */
export interface LanguageModel extends Pick<ModelOptions, 'mode'> {
  readonly complete: Complete;
  /** What was asked of it up to now. */
  readonly use: () => ModelUse;
}

interface Settings {
  readonly newsletter: { readonly language: string };
  readonly limits: {
    readonly sections: number;
    readonly storiesPerSection: number;
    readonly summarySentences: number;
    readonly summaryWords: number;
  };
}

interface ToldByModel {
  readonly sections: readonly SummarizedSection[];
  readonly problems: readonly Problem[];
  readonly report: ModelReport | null;
  /** Whether the same build may come out otherwise another time, because the model did not answer. */
  readonly isPassing: boolean;
}

/** The summaries of the stories that the edition tells, as a model tells them where there is one; the others stay. */
export async function toldByModel(
  sections: readonly SummarizedSection[],
  { newsletter, limits }: Settings,
  model: LanguageModel | undefined,
): Promise<ToldByModel> {
  if (!model) return { sections, problems: [], report: null, isPassing: false };
  const told = new Set(divide(sections, limits).told.flatMap(({ stories }) => stories.map(({ id }) => id)));
  const { refusals, ...rewriting } = await rewrite(sections, {
    mode: model.mode,
    sentences: limits.summarySentences,
    words: limits.summaryWords,
    language: newsletter.language,
    told,
    complete: model.complete,
    faultsOf: writtenFaults,
  });
  const { stories, fallenBack } = rewriting;
  const storyCount = new Map<string, number>();
  for (const { message } of refusals) storyCount.set(message, (storyCount.get(message) ?? 0) + 1);
  const kinds = new Map(refusals.map((refusal) => [refusal.message, refusal]));
  return {
    sections: rewriting.sections,
    problems: [...kinds.values()].map(({ why, message, hint }) => ({
      stage: 'summarize',
      code: why === 'limit' ? 'model-limit' : 'model-unusable',
      where: model.use().name,
      message: `${message} ${asExtracts(storyCount.get(message) ?? 0)}`,
      hint,
      ...(why === 'limit' ? { notice: true } : {}),
    })),
    report: { ...model.use(), stories, fallenBack },
    isPassing: refusals.some(({ why }) => why === 'unusable'),
  };
}

function asExtracts(stories: number): string {
  return stories === 1
    ? 'One story stands in the words of its articles instead.'
    : `${stories} stories stand in the words of their articles instead.`;
}
