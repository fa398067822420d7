import { z } from 'zod';

/** A weight that the editor gives: 1 is what everything weighs of which nothing is said. */
export function editorsWeight(description: string) {
  return z
    .number()
    .min(0.1)
    .max(100)
    .exactOptional()
    .meta({ description, examples: [2] });
}
