import type { SummarySentence } from '../model/summary.ts';
import type { Candidate } from './candidate.ts';
import { summarySentence } from './candidates.ts';
import { withoutOpening } from './opening-cut.ts';
import { sceneBefore } from './settings.ts';

/** The sentence for the top of an edition: without the scene that its reporter paints before the news. */
export function withoutScene(candidate: Candidate): SummarySentence {
  const sentence = summarySentence(candidate);
  const scene = sceneBefore(candidate.text);
  if (scene === '') return sentence;
  const cut = withoutOpening(candidate, candidate.edits, scene, 'setting: paints the place, and tells no news');
  return { ...sentence, ...cut };
}
