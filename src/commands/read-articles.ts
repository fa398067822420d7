import { articleFromJson } from '../extract/article-from-json.ts';
import { readJsonLines } from '../io/json-lines.ts';
import type { Article } from '../model/article.ts';

/**
 * The articles of a file of JSON lines. A line that `nutgraf extract` printed gives all of its articles.
 * @param path `-` is standard input
 */
export async function* readArticles(path: string): AsyncGenerator<{ article: Article; where: string }> {
  for await (const { value, where } of readJsonLines(path)) {
    const printed = (value as { articles?: unknown } | null)?.articles;
    const entries: readonly unknown[] = Array.isArray(printed) ? printed : [value];
    for (const entry of entries) yield { article: await articleFromJson(entry, where), where };
  }
}
