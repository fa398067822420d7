/** Of a logistic regression; made by bench/goes-on.mjs, docs/decisions/013 says from what. */
export const goesOnWeights = {
  bias: -6.8,
  likeness: 7.5,
  subjects: 5.45,
  namesAndWords: 4.61,
  names: 3.01,
  figures: 0.85,
};
