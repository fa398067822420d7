/** Of a logistic regression; made by bench/theme-fit.mjs, docs/decisions/012 says from what. */
export const fitWeights = {
  bias: -3.21,
  likeness: 7.27,
  title: 4.3,
  titleInTitles: 2.07,
  toBest: 1.1,
  toOthers: -4.65,
  size: -2.41,
};
