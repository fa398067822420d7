import { Command } from 'commander';
import { exitCode, UserError } from '../errors.ts';
import { type Finish, print } from './command.ts';

interface Flags {
  readonly sentences?: string;
  readonly words?: string;
  readonly method: string;
}

export function summarizeCommand(finish: Finish): Command {
  return new Command('summarize')
    .description('summarize sets of articles; prints a line of JSON for each set')
    .argument('<file>', 'sets as JSON lines, each {"id", "articles": [{"id","title","text"}]}; - is standard input')
    .option('--sentences <n>', 'at most this many sentences')
    .option('--words <n>', 'at most this many words')
    .option('--method <name>', 'how sentences are chosen', 'blend')
    .option('--json', 'the only form there is; accepted so that every command takes it')
    .action(async (file: string, flags: Flags) => finish(await runSummarize(file, flags)));
}

async function runSummarize(file: string, flags: Flags) {
  const limits = {
    ...(flags.sentences ? { sentences: wholeNumber('--sentences', flags.sentences) } : {}),
    ...(flags.words ? { words: wholeNumber('--words', flags.words) } : {}),
  };
  const [{ summarizeArticles }, { articleFromJson }, { readJsonLines }] = await Promise.all([
    import('../summarize/index.ts'),
    import('../extract/article-from-json.ts'),
    import('../io/json-lines.ts'),
  ]);
  for await (const { value, where } of readJsonLines(file)) {
    const set = value as { id?: unknown; articles?: unknown } | null;
    if (!Array.isArray(set?.articles))
      throw new UserError(`${where} has no articles; write {"id":"s1","articles":[…]}`);
    const articles = await Promise.all(
      set.articles.map((article, index) => articleFromJson(article, `${where} articles[${index}]`)),
    );
    const sentences = summarizeArticles(articles, { ...limits, method: flags.method });
    print(JSON.stringify({ id: set.id ?? null, sentences }));
  }
  return exitCode.done;
}

function wholeNumber(flag: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UserError(`${flag} ${value} is not a whole number above 0; write for example ${flag} 3`, exitCode.usage);
}
