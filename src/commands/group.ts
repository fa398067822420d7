import { Command, Option } from 'commander';
import { UserError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Theme } from '../model/section.ts';
import { type Finish, print } from './command.ts';

interface Flags {
  readonly themes?: string;
  readonly elsewhere: 'keep' | 'drop' | 'find';
  readonly why?: true;
}

export function groupCommand(finish: Finish): Command {
  return new Command('group')
    .description('group articles into stories and sections; prints one JSON document')
    .argument('<file>', 'articles as JSON lines, each with at least id, title and text; - is standard input')
    .option(
      '--themes <file>',
      'the sections, as JSON: [{"title","about","include","exclude","weight"}]; found in the articles if left out',
    )
    .addOption(
      new Option('--elsewhere <what>', 'what becomes of stories that fit no theme')
        .choices(['keep', 'drop', 'find'])
        .default('keep'),
    )
    .option('--why', 'print in words, instead, why stories are together and in this order')
    .option('--json', 'the only form there is; accepted so that every command takes it')
    .action(async (file: string, flags: Flags) => finish(await runGroup(file, flags)));
}

async function runGroup(file: string, flags: Flags) {
  const [{ group }, { readArticles }, { exitCode }] = await Promise.all([
    import('../group/index.ts'),
    import('./read-articles.ts'),
    import('../errors.ts'),
  ]);
  const articles: Article[] = [];
  const places = new Map<string, string>();
  for await (const { article, where } of readArticles(file)) {
    const taken = places.get(article.id);
    if (taken)
      throw new UserError(`${where} has the id ${article.id}, which ${taken} has already; give each article its own`);
    places.set(article.id, where);
    articles.push(article);
  }
  const themes = flags.themes ? await readThemes(flags.themes) : [];
  const grouping = group(articles, { themes, elsewhere: flags.elsewhere });
  if (flags.why) {
    const { groupInWords } = await import('./group-why.ts');
    print(groupInWords(grouping));
    return exitCode.done;
  }
  const { stories, sections, reasons } = grouping;
  print(
    JSON.stringify({
      stories: stories.map((story) => ({ ...story, articles: story.articles.map(({ id }) => id) })),
      sections: sections.map((section) => ({
        ...section,
        title: section.theme,
        stories: section.stories.map(({ id }) => id),
      })),
      reasons,
    }),
  );
  return exitCode.done;
}

async function readThemes(path: string): Promise<Theme[]> {
  const { readFileBounded } = await import('../io/files.ts');
  const reading = await readFileBounded(path, 1_000_000);
  if (!reading.ok) throw new UserError(`${path} cannot be read (${reading.why}); see whether the name is right`);
  const themes = parseJson(new TextDecoder().decode(reading.bytes), path);
  if (!Array.isArray(themes)) throw new UserError(`${path} is not a list; write [{"title": "…", "about": "…"}]`);
  return themes.map((theme: Partial<Theme> | null, index) => {
    if (typeof theme?.title !== 'string' || theme.title.trim() === '') {
      throw new UserError(`${path} [${index}].title is missing; add a title, or delete the theme`);
    }
    return {
      title: theme.title,
      about: typeof theme.about === 'string' ? theme.about : '',
      include: wordsOf(theme.include, `${path} [${index}].include`),
      exclude: wordsOf(theme.exclude, `${path} [${index}].exclude`),
      ...(theme.weight === undefined ? {} : { weight: weightOf(theme.weight, `${path} [${index}].weight`) }),
    };
  });
}

function wordsOf(value: unknown, where: string): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return value;
  throw new UserError(`${where} is not a list of words; write ["…", "…"]`);
}

function weightOf(value: unknown, where: string): number {
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
  throw new UserError(`${where} is no number above 0; write 2 for what is to come before the rest`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${path} is not JSON; write [{"title": "…", "about": "…"}]`);
  }
}
