/** One sentence as the model answered it: nothing in it is to be believed. */
export interface AnsweredSentence {
  /** Null where only ids were given. */
  readonly text: string | null;
  /** The ids that it cites, each once. */
  readonly from: readonly string[];
}

/** An answer that says more is not read: no summary has so many sentences, and no sentence so many letters or sources. */
const mostSentences = 100;
const mostLetters = 2_000;
const mostSources = 20;

/**
 * Reads what a model answered: one JSON object, perhaps in a Markdown fence or after the model's thoughts.
 * @returns a phrase that says what is wrong with it, where it cannot be read
 */
export function readAnswer(answer: string): readonly AnsweredSentence[] | string {
  const json = jsonIn(answer);
  if (json === '') return answer.trim() === '' ? 'an empty answer' : 'an answer without JSON';
  const value = parse(json);
  if (value === undefined) return 'an answer that is not JSON';
  const { sentences } = value as { readonly sentences?: unknown };
  if (!Array.isArray(sentences)) return 'an answer without a list of sentences';
  if (sentences.length === 0) return 'an answer without sentences';
  if (sentences.length > mostSentences) return `an answer of more than ${mostSentences} sentences`;
  const read = sentences.map(sentenceOf);
  return read.find((one) => typeof one === 'string') ?? read.filter((one) => typeof one !== 'string');
}

/** From the first brace to the last, behind what the model thought aloud. */
function jsonIn(answer: string): string {
  const thought = answer.lastIndexOf('</think>');
  const said = thought < 0 ? answer : answer.slice(thought);
  return said.slice(Math.max(0, said.indexOf('{')), said.lastIndexOf('}') + 1);
}

function parse(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function sentenceOf(value: unknown): AnsweredSentence | string {
  if (typeof value !== 'object' || value === null) return 'a sentence that is no object';
  const { text = null, from } = value as { readonly text?: unknown; readonly from?: unknown };
  if (text !== null && typeof text !== 'string') return 'a sentence whose text is none';
  if (text !== null && text.length > mostLetters) return `a sentence of more than ${mostLetters} letters`;
  // A sentence without citations is refused by itself, and does not spoil the others.
  const ids: unknown[] = Array.isArray(from) ? from : [];
  if (ids.length > mostSources) return `a sentence with more than ${mostSources} sources`;
  return { text: text?.trim() ?? null, from: [...new Set(ids.map(String))] };
}
