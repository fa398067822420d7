import { readFileSync } from 'node:fs';

const files = [
  'retold-by-a-sub-editor',
  'retold-by-a-second-hand',
  'retold-in-german-and-french',
  'retold-harder',
  'retold-harder-and-unseen',
  'retold-by-a-desk-editor',
];

/**
 * Invented sentences, each retold honestly and falsely as a person or a model would. Of the files, `# language day` opens
 * what was published then, `~` is a paragraph of the same article that is not cited, `=` is honest, `!` is false, anything
 * else is a source.
 */
export function retold() {
  return files.flatMap((file) => {
    const lines = readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8').split('\n');
    const cases = [];
    let [language, published] = ['', ''];
    for (const line of lines.filter((one) => one !== '')) {
      const words = line.slice(2);
      if (line.startsWith('# ')) [language, published] = words.split(' ');
      else if (line.startsWith('~ ')) cases.at(-1).context.push(words);
      else if (/^[=!] /u.test(line)) cases.at(-1).told.push({ text: words, isHonest: line.startsWith('=') });
      else cases.push({ language, published, source: line, context: [], told: [] });
    }
    return cases;
  });
}
