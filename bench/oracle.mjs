const grams = (text, size) => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((_, at) => words.slice(at, at + size).join(' ')).slice(0, Math.max(0, words.length - size + 1));
};

/**
 * The sentences that share most with the references, taken greedily: nearly the most that whole sentences can reach.
 * @param sentences all that the program would show
 */
export function oracle(sentences, references, limit) {
  const wanted = [1, 2].map((size) => {
    const counts = new Map();
    for (const reference of references)
      for (const gram of grams(reference, size)) counts.set(gram, (counts.get(gram) ?? 0) + 1 / references.length);
    return counts;
  });
  const rated = sentences.map((sentence) => ({
    sentence,
    words: sentence.text.split(/\s+/u).length,
    grams: [1, 2].flatMap((size) => grams(sentence.text, size).map((gram) => [size, gram])),
  }));
  const chosen = [];
  let room = limit;
  for (;;) {
    let best;
    for (const one of rated) {
      if (one.words > room || chosen.includes(one.sentence)) continue;
      const left = new Map();
      let gain = 0;
      for (const [size, gram] of one.grams) {
        const rest = left.get(gram) ?? wanted[size - 1].get(gram) ?? 0;
        gain += Math.max(0, Math.min(1, rest));
        left.set(gram, rest - 1);
      }
      if (gain > 0 && (!best || gain / one.words > best.rate)) best = { ...one, rate: gain / one.words };
    }
    if (!best) return chosen;
    chosen.push(best.sentence);
    room -= best.words;
    for (const [size, gram] of best.grams) {
      const counts = wanted[size - 1];
      if (counts.has(gram)) counts.set(gram, counts.get(gram) - 1);
    }
  }
}
