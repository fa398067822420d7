import { setTimeout } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Complete, ModelOptions, ModelRefusal, ModelRequest, ModelUse } from '../../model/language-model.ts';
import { type Failure, failure } from '../fetching/failures.ts';
import { withRetries } from '../fetching/retries.ts';
import { Budget, estimate } from './budget.ts';
import { type Answered, callModel } from './call-model.ts';
import { openKeptAnswers } from './kept-answers.ts';
import { refusalOf } from './refusal.ts';

export interface OpenModelOptions extends ModelOptions {
  /** The value of the key; null where there is none. */
  readonly secret: string | null;
  /** Where answers are kept; null: nowhere. */
  readonly cacheFolder: string | null;
}

export interface OpenModel {
  readonly complete: Complete;
  use(): ModelUse;
  close(): void;
}

/** Longest wait before a call is made again, in milliseconds. */
const maxWaitMs = 30_000;
/** After so many failures in a row the model is not asked again in this run, whatever kind they are. */
const failuresInRow = 2;
/** What will be no different for the next story. */
const lasting: ReadonlySet<Failure['why']> = new Set(['forbidden', 'not-found', 'gone', 'unreachable', 'bad-address']);

/**
 * A language model, asked within the limits of an edition. What it answered before is not asked again; where it cannot
 * be used, it is not asked in vain for each story.
 */
export function openModel(options: OpenModelOptions): OpenModel {
  const { limits, secret, provider, name } = options;
  const kept = openKeptAnswers(options, options.cacheFolder, Date.now);
  const budget = new Budget(options);
  const queue = new PQueue({ concurrency: limits.concurrency });
  let cached = 0;
  let began: number | undefined;
  let tookMs = 0;
  let inRow = 0;
  let broken: ModelRefusal | undefined;

  const complete: Complete = async (request) => {
    const known = kept.find(request);
    if (known === null) return queue.add(() => ask(request));
    cached += 1;
    return { ok: true, text: known };
  };

  async function ask(request: ModelRequest): ReturnType<Complete> {
    if (broken) return broken;
    if (options.key !== null && secret === null) return noKey(options.key);
    began ??= Date.now();
    let refused: ModelRefusal | undefined;
    const task = async (): Promise<Answered | Failure> => {
      const left = timeLeft();
      if (left <= 0) return failure('timeout', 'no time left');
      const held = budget.hold(request);
      if ('ok' in held) {
        refused = held;
        return failure('rate-limited', 'not asked');
      }
      const signal = AbortSignal.timeout(Math.min(limits.callTimeoutMs, left));
      const outcome = await callModel(options, secret ?? '', request, signal);
      budget.settle(held, outcome.kind === 'answered' ? tokensOf(request, outcome) : null);
      return outcome;
    };
    const patience = { retries: limits.retries, now: Date.now, random: Math.random, sleep: setTimeout };
    const outcome = await withRetries(task, { ...patience, maxWaitMs: Math.min(maxWaitMs, timeLeft()) });
    tookMs = Date.now() - began;
    if (refused) return refused;
    if (outcome.kind === 'failure') return failed(outcome);
    inRow = 0;
    kept.keep(request, outcome.text);
    return { ok: true, text: outcome.text };
  }

  function timeLeft(): number {
    return (began ?? 0) + limits.editionTimeoutMs - Date.now();
  }

  function failed(outcome: Failure): ModelRefusal {
    const isOver = timeLeft() <= 0;
    const refusal = isOver ? outOfTime(limits.editionTimeoutMs) : refusalOf(outcome, options);
    inRow += 1;
    if (isOver || lasting.has(outcome.why) || inRow >= failuresInRow) broken ??= refusal;
    return refusal;
  }

  return {
    complete,
    use: () => ({ provider, name, cached, ...budget.use(), tookMs }),
    close: () => kept.sweep(),
  };
}

function tokensOf({ instructions, material }: ModelRequest, { tokens, text }: Answered) {
  return tokens ?? { input: estimate(instructions + material), output: estimate(text) };
}

function noKey(variable: string): ModelRefusal {
  return {
    ok: false,
    why: 'unusable',
    message: `The environment variable ${variable}, which is to hold the model's key, is not set, or holds no key.`,
    hint: 'Set it, or build with --no-model.',
  };
}

function outOfTime(ms: number): ModelRefusal {
  return {
    ok: false,
    why: 'unusable',
    message: `The model was not done within ${ms / 1_000} s, the time for an edition.`,
    hint: 'Raise model.limits.secondsPerEdition, or take a smaller model.',
  };
}
