import { UserError } from '../errors.ts';
import type { Article, Outlet, Published } from '../model/article.ts';
import { languageOf } from './language.ts';
import { parseAbsoluteDate } from './published.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * An article as a person or another program hands it in: `id`, `title` and `text` are enough, and what is missing is
 * derived; whatever `nutgraf extract` prints is taken as it is.
 * @param where names the place in an error: `articles.jsonl:3`
 * @throws UserError where it is no article, or a field has the wrong type
 */
export async function articleFromJson(value: unknown, where: string): Promise<Article> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError(`${where} is not an article; write an object such as {"id":"a1","title":"…","text":"…"}`);
  }
  const fields = value as Fields;
  const id = textField(fields, 'id', where);
  if (!id)
    throw new UserError(`${where} has no id; give each article one, for example {"id":"a1","title":"…","text":"…"}`);
  const title = textField(fields, 'title', where) ?? '';
  const paragraphs = listField(fields, 'paragraphs', where) ?? paragraphsOf(textField(fields, 'text', where) ?? '');
  if (title.trim() === '' && paragraphs.length === 0) {
    throw new UserError(
      `${where} has neither a title nor a text; write for example {"id":"a1","title":"…","text":"…"}`,
    );
  }
  const language = await languageOf(`${title}\n${paragraphs.join('\n')}`, textField(fields, 'language', where));
  return {
    id,
    title,
    ...optional('url', textField(fields, 'url', where)),
    ...optional('outlet', outletOf(fields.outlet)),
    ...optional('via', textField(fields, 'via', where)),
    authors: Array.isArray(fields.authors) ? fields.authors.map(authorOf).filter((author) => author !== null) : [],
    ...optional('agency', textField(fields, 'agency', where)),
    published: publishedOf(fields.published),
    ...optional('labels', listField(fields, 'labels', where)),
    ...optional('dateline', textField(fields, 'dateline', where)),
    language,
    paragraphs,
    subheads: Array.isArray(fields.subheads) ? fields.subheads.filter(Number.isInteger) : [],
    complete: fields.complete !== false,
    embeds: listField(fields, 'embeds', where) ?? [],
    captions: listField(fields, 'captions', where) ?? [],
    sourceId: textField(fields, 'sourceId', where) ?? 'input',
  };
}

function textField(fields: Fields, name: string, where: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && name === 'id') return String(value);
  throw new UserError(`${where} ${name} is ${JSON.stringify(value).slice(0, 60)}; write it as text`);
}

function listField(fields: Fields, name: string, where: string): string[] | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  throw new UserError(`${where} ${name} is ${JSON.stringify(value).slice(0, 60)}; write it as a list of texts`);
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function outletOf(value: unknown): Outlet | undefined {
  if (typeof value === 'string' && value) return { name: value, basis: 'stated' };
  const { name, basis } = (value ?? {}) as Partial<Outlet>;
  return typeof name === 'string' ? { name, basis: basis ?? 'stated' } : undefined;
}

function authorOf(value: unknown): { name: string } | null {
  const name = typeof value === 'string' ? value : (value as { name?: unknown } | null)?.name;
  return typeof name === 'string' && name ? { name } : null;
}

function publishedOf(value: unknown): Published | null {
  if (typeof value === 'string') return parseAbsoluteDate(value);
  const published = value as Published | null | undefined;
  return typeof published?.earliest === 'string' && typeof published.latest === 'string' ? published : null;
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: Value });
}
