import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sbd from 'sbd';
import { split } from 'sentence-splitter';
import { loadSource } from './load-source.mjs';
import { table } from './program.mjs';

const folder = fileURLToPath(new URL('../tests/text/sentences-gold/', import.meta.url));

/**
 * Boundaries of sentences, of ours and of three others, on invented news in many languages: precision, recall and F1.
 * `--errors` prints where ours are wrong in the paragraphs that rules may be written after, `--all-errors` everywhere.
 */
export async function sentences(_data, options) {
  const { splitSentences } = await loadSource('../src/text/sentences.ts');
  const { parseGold, countBoundaries, f1Of } = await loadSource('../tests/support/sentence-gold.ts');
  const paragraphs = readdirSync(folder).flatMap((file) =>
    parseGold(readFileSync(`${folder}${file}`, 'utf8'), file.replace(/\W.*$/, '')),
  );
  const splitters = {
    nutgraf: splitSentences,
    'Intl.Segmenter': segmenterSpans,
    sbd: sbdSpans,
    'sentence-splitter': splitterSpans,
  };
  const row = (set, chosen) => {
    const counts = Object.entries(splitters).map(([name, splitter]) => [name, countBoundaries(chosen, splitter)]);
    const [, { right, found, wanted }] = counts[0];
    const precision = percent(found === 0 ? 1 : right / found);
    const recall = percent(wanted === 0 ? 1 : right / wanted);
    return {
      set,
      boundaries: wanted,
      precision,
      recall,
      ...Object.fromEntries(counts.map(([name, count]) => [name, percent(f1Of(count))])),
    };
  };
  const languages = [...new Set(paragraphs.map(({ language }) => language))];
  const isHeld = ({ number }) => number % 2 === 1;
  table([
    ...languages.map((language) =>
      row(
        language,
        paragraphs.filter((paragraph) => paragraph.language === language),
      ),
    ),
    row('total', paragraphs),
    row('held aside', paragraphs.filter(isHeld)),
    row(
      'the others',
      paragraphs.filter((paragraph) => !isHeld(paragraph)),
    ),
  ]);
  if (!options.some((option) => option.endsWith('errors'))) return;
  const wrong = [];
  countBoundaries(
    paragraphs.filter((paragraph) => options.includes('--all-errors') || !isHeld(paragraph)),
    splitSentences,
    wrong,
  );
  console.log(wrong.join('\n'));
}

const percent = (share) => (100 * share).toFixed(1);

function segmenterSpans(text, language) {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ end: index + segment.trimEnd().length }));
}

function sbdSpans(text) {
  let after = 0;
  return sbd.sentences(text, { newline_boundaries: true }).map((sentence) => {
    const start = text.indexOf(sentence, after);
    after = start < 0 ? after : start + sentence.length;
    return { end: after };
  });
}

function splitterSpans(text) {
  return split(text)
    .filter(({ type }) => type === 'Sentence')
    .map(({ range }) => ({ end: text.slice(0, range[1]).trimEnd().length }));
}
