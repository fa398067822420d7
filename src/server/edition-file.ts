import type { Context } from 'hono';
import { editionIn } from '../io/parse-edition.ts';
import { withCitedLinks } from './cited-links.ts';
import { forceScheme } from './force-scheme.ts';
import { addressOf, type Choices, choicesOf } from './preview-choices.ts';
import { type EditionFile, type PreviewOptions, typeByFile } from './preview-options.ts';

/**
 * An email or a web edition runs no script, twice over, and loads nothing but pictures that it brings itself. It has the page's origin, so
 * that the page can follow a click on a citation; without scripts that gives the email nothing.
 */
const emailPolicy = (images: boolean) =>
  `sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; default-src 'none'; ${images ? 'img-src data:; ' : ''}style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'`;

/** Answers with a file of an edition, as it is or, where the page asks for it, as the page's choices show it. */
export async function editionFile(
  context: Context<object, '/editions/:id/:file'>,
  options: PreviewOptions,
): Promise<Response> {
  const { id, file } = context.req.param();
  const known = isEditionFile(file) && (await options.editions()).includes(id);
  const content = known ? await options.read(id, file) : null;
  if (!known || content === null) return context.notFound();
  context.header('Content-Type', typeByFile[file]);
  if (!file.endsWith('.html')) return context.body(content);
  const asked = context.req.query();
  const query = new URLSearchParams(asked.choices?.split('?')[1] ?? '');
  const choices = choicesOf({ ...Object.fromEntries(query), ...asked, edition: id }, [id]);
  context.header('Content-Security-Policy', emailPolicy(choices.images));
  if (asked.choices === undefined && asked.scheme === undefined) return context.body(content);
  if (file === 'index.html') return context.body(forceScheme(withoutPolicy(content), choices.scheme));
  return context.body(await emailAsSeen(content, { ...choices, pinned: query.has('edition') }, options));
}

function isEditionFile(name: string): name is EditionFile {
  return Object.hasOwn(typeByFile, name);
}

/** A page's own policy names the hash of its style, which is another once a scheme is forced; ours is in the header. */
function withoutPolicy(page: string): string {
  return page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/iu, '');
}

async function emailAsSeen(content: string, choices: Choices, { read }: PreviewOptions): Promise<string> {
  const json = choices.edition === null ? null : await read(choices.edition, 'edition.json');
  const edition = json === null ? null : editionIn(json);
  const linked = edition
    ? withCitedLinks(content, edition, ({ article, at, story }) => {
        const receipt = { article, ...(at ? { at } : {}), ...(story ? { story } : {}) };
        return addressOf({ ...choices, panel: 'receipts', ...receipt });
      })
    : content;
  return forceScheme(linked, choices.scheme);
}
