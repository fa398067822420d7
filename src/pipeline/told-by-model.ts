import { divide } from '../compose/index.ts';
import type { Complete, ModelOptions, ModelRefusal, ModelReport, ModelUse } from '../model/language-model.ts';
import type { Problem } from '../model/problem.ts';
import type { SummarizedSection } from '../model/summary.ts';
import { faultsOf } from '../receipts/faults-of.ts';
import { rewrite } from '../summarize/rewrite.ts';

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
  onProgress?: (stage: string, done: number, total: number) => void,
): Promise<ToldByModel> {
  if (!model) return { sections, problems: [], report: null, isPassing: false };
  const told = new Set(divide(sections, limits).told.flatMap(({ stories }) => stories.map(({ id }) => id)));
  let answered = 0;
  const complete: Complete = async (request) => {
    const answer = await model.complete(request);
    answered += 1;
    onProgress?.('Asking the model', answered, told.size);
    return answer;
  };
  const { refusals, ...rewriting } = await rewrite(sections, {
    mode: model.mode,
    sentences: limits.summarySentences,
    words: limits.summaryWords,
    language: newsletter.language,
    told,
    complete,
    faultsOf,
  });
  const { stories, fallenBack } = rewriting;
  return {
    sections: rewriting.sections,
    problems: problemsOf(refusals, model.use().name),
    report: { ...model.use(), stories, fallenBack },
    isPassing: refusals.some(({ why }) => why === 'unusable'),
  };
}

/** One problem for all stories that have it. */
function problemsOf(refusals: readonly ModelRefusal[], name: string): Problem[] {
  return [...new Map(refusals.map((refusal) => [refusal.message, refusal])).values()].map(({ why, message, hint }) => ({
    stage: 'summarize',
    code: why === 'limit' ? 'model-limit' : 'model-unusable',
    where: name,
    message: `${message} ${asExtracts(refusals.filter((refusal) => refusal.message === message).length)}`,
    hint,
    ...(why === 'limit' ? { notice: true } : {}),
  }));
}

function asExtracts(stories: number): string {
  return stories === 1
    ? 'One story stands in the words of its articles instead.'
    : `${stories} stories stand in the words of their articles instead.`;
}
