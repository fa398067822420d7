/** Of a logistic regression; made by bench/goes-on.mjs, docs/decisions/013 says from what. */
export const goesOnWeights = {
  bias: -6.31,
  likeness: 5.04,
  subjects: 5.06,
  namesAndWords: 4.25,
  names: 3.51,
  figures: 1.73,
};
