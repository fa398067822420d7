/** Of a logistic regression; made by bench/theme-fit.mjs, docs/decisions/012 says from what. */
export const fitWeights = {
  bias: -3.21,
  likeness: 7.68,
  title: 4.04,
  titleInTitles: 2.74,
  toBest: 1.14,
  toOthers: -4.46,
  size: -2.81,
};
