// Faults that a reader of a summary would stumble over, counted by rules that share nothing with those of the program.

const openings =
  /^["“'‘(]?(?:he|she|they|it(?! (?:is|was|remains) \w+ (?:that|whether|to))|his|her|their|its|this|that|these|those|such|both|another|others|also|but|and|or|so|however|meanwhile|moreover|therefore|then|chief among|for example|in addition|instead|nevertheless|still,|yet|ils?|elles?|cela|ceci|mais|ces?|cette|cet|leurs?|son|sa|ses|cependant|toutefois)(?![\p{L}'’])/iu;
const boilerplate =
  /\b(?:subscribe|newsletter|click here|read more|sign up|follow us|getty images|file photo|all rights reserved|contributed to this report|advertisement|lire aussi|abonnez)\b|https?:\/\/|\bpic\.twitter/iu;
const saying =
  /\b(?:sa(?:id|ys?|ying)|told|tells|add(?:ed|s|ing)|according|wrote|writes|tweeted|asked|claim\w*|warn\w*|call(?:ed|s|ing)|describ\w+|announc\w+|stat(?:ed|es|ing|ement)|argu\w+|insist\w+|declar\w+|explain\w*|accus\w+|not(?:ed|es|ing)|respond\w*|repl(?:ied|ies|ying)|testif\w+|report\w*|conclud\w+|urg\w+|vow\w*|demand\w*|critici[sz]\w*|condemn\w*|dismiss\w*|refer\w*|prais\w+|posted|slamm?\w*|dubbed|blast\w*|express\w*|term\w*|acknowledg\w+|den(?:ied|ies)|suggest\w*|found|investigat\w+|dit|déclar\p{L}+|affirm\p{L}+|indiqu\p{L}+|expliqu\p{L}+|ajout\p{L}+|estim\p{L}+|annonc\p{L}+|qualifi\p{L}+|selon|précis\p{L}+)(?!\p{L})/iu;
const quoted = /["“«][^"“”«»]*["”»]/gu;

/** "Notes on the Future of Our Democracy": a title, which nobody says. */
const isTitle = (quote) => (quote.match(/\p{Lu}\p{Ll}+/gu)?.length ?? 0) * 2 > words(quote);
const words = (text) => text.split(/\s+/u).filter(Boolean).length;

/** The faults of a sentence; `before` is the one that the summary tells right before it. */
export function faultsOf(sentence, before) {
  const { text } = sentence;
  const [citation] = sentence.citations;
  const [previous] = before?.citations ?? [];
  const follows = previous?.article === citation.article && citation.sentence - previous.sentence <= 2;
  const prose = text.replace(quoted, ' ');
  const quotes = (text.match(quoted) ?? []).filter((quote) => words(quote) >= 5 && !isTitle(quote));
  return [
    ...(openings.test(text) && !(follows && citation.sentence > previous.sentence) ? ['dangling opening'] : []),
    ...(quotes.length > 0 &&
    !(saying.test(prose) && /\p{Lu}\p{L}+/u.test(/^["“«]/u.test(text) ? prose : prose.trim().slice(1)))
      ? ['quotation without speaker']
      : []),
    ...((text.match(/["“”]/gu)?.length ?? 0) % 2 === 1 ? ['open quotation'] : []),
    ...(boilerplate.test(text) ? ['boilerplate'] : []),
    ...(/\b(?:I|we|our|you|your)\b(?![.-])/u.test(prose.replaceAll(/'[^']{8,}'|‘[^’]{8,}’/gu, ' '))
      ? ['first person']
      : []),
    ...(/\?\W*$/u.test(text) ? ['question'] : []),
    ...(/[.!…][)"'”’»\s\]]*$/u.test(text) ? [] : ['no end']),
  ];
}
