import { blend } from './methods/blend.ts';
import { centroid } from './methods/centroid.ts';
import { coverage } from './methods/coverage.ts';
import { firstSentences } from './methods/first-sentences.ts';
import { kl } from './methods/kl.ts';
import { lead } from './methods/lead.ts';
import { lexrank } from './methods/lexrank.ts';
import { mmr } from './methods/mmr.ts';
import { random } from './methods/random.ts';
import { submodular } from './methods/submodular.ts';
import { sumbasic } from './methods/sumbasic.ts';
import { textrank } from './methods/textrank.ts';
import type { Method } from './rater.ts';

/** Every way to choose sentences, by the name under which `--method` takes it. */
export const methods: Readonly<Record<string, Method>> = {
  blend,
  centroid,
  coverage,
  'first-sentences': firstSentences,
  kl,
  lead,
  lexrank,
  mmr,
  random,
  submodular,
  sumbasic,
  textrank,
};
