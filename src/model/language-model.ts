/** Who speaks which protocol: `openai` is chat completions, at whatever address. */
export type ModelProvider = 'openai' | 'anthropic' | 'ollama';

/** Which language model is asked, for what, and how much of it. */
export interface ModelOptions {
  readonly provider: ModelProvider;
  /** Where its protocol begins, without a slash at the end: `https://api.example.org/v1`. */
  readonly address: string;
  /** As its provider calls it. */
  readonly name: string;
  /** The environment variable that holds the key; null where none is needed. */
  readonly key: string | null;
  /** Whether it writes sentences anew, or only chooses among those of the articles. */
  readonly mode: 'rewrite' | 'choose';
  /** Left to the server where it is not given. */
  readonly temperature?: number;
  readonly limits: ModelLimits;
  /** Per million tokens, in any currency; null where they are not known. */
  readonly prices: { readonly input: number; readonly output: number } | null;
}

export interface ModelLimits {
  /** For one call, in milliseconds. */
  readonly callTimeoutMs: number;
  /** For all calls of an edition, from the first on. */
  readonly editionTimeoutMs: number;
  /** Calls for an edition; each retry is one. */
  readonly calls: number;
  /** Tokens for an edition, read and written. */
  readonly tokens: number;
  /** Tokens of one answer, those included in which a model thinks. */
  readonly tokensPerAnswer: number;
  /** For an edition, in the currency of the prices; null for no limit. */
  readonly cost: number | null;
  /** Calls at the same time. */
  readonly concurrency: number;
  /** How often a call that failed in passing is made again. */
  readonly retries: number;
}

/** What a model is asked. */
export interface ModelRequest {
  /** What to do: the words of this program alone. */
  readonly instructions: string;
  /** What to do it with: the words of strangers, fenced. */
  readonly material: string;
}

export type ModelAnswer =
  /** Whatever it wrote: nothing in it is to be believed. */
  { readonly ok: true; readonly text: string } | ModelRefusal;

/** Why there is no answer. */
export interface ModelRefusal {
  readonly ok: false;
  /** Whether a limit of the edition was reached, which is as configured, or the model could not be used. */
  readonly why: 'limit' | 'unusable';
  /** What happened, as a sentence; never with a key in it. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly hint: string;
}

/** Asks the model. It never throws: whatever happens is an answer or a refusal. */
export type Complete = (request: ModelRequest) => Promise<ModelAnswer>;

/** What asking a model took. */
export interface ModelUse {
  readonly provider: ModelProvider;
  readonly name: string;
  /** Requests that were made, retries included. */
  readonly calls: number;
  /** Answers that were there from before, and cost nothing. */
  readonly cached: number;
  /** Of this run: as the server counts them, or an estimate from the text where it does not. */
  readonly tokens: { readonly input: number; readonly output: number };
  /** In the currency of the prices; null where there are none. */
  readonly cost: number | null;
  /** From the first request to the last answer, in milliseconds. */
  readonly tookMs: number;
}

/** Where a model's words were not taken, and the articles' own stand instead. */
export interface FallenBack {
  /** The story's id. */
  readonly story: string;
  /** What the model wrote; null where it is about the whole story. */
  readonly sentence: string | null;
  /** A phrase that can be shown. */
  readonly because: string;
}

/** What a model had to do with an edition. */
export interface ModelReport extends ModelUse {
  /** Stories of which at least one sentence is as the model wrote it or chose it. */
  readonly stories: number;
  readonly fallenBack: readonly FallenBack[];
}
