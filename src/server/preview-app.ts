import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { forceScheme } from './force-scheme.ts';
import { loopbackOnly } from './loopback-only.ts';
import { previewScript, previewStyle } from './preview-assets.ts';
import { choicesOf } from './preview-choices.ts';
import { previewPage } from './preview-page.ts';

const typeByFile = {
  'email.html': 'text/html; charset=utf-8',
  'email.txt': 'text/plain; charset=utf-8',
  'edition.json': 'application/json; charset=utf-8',
  'report.json': 'application/json; charset=utf-8',
} as const;

/** The files of an edition that can be looked at. */
export type EditionFile = keyof typeof typeByFile;

export interface PreviewOptions {
  /** The ids of the editions that were built, newest first. */
  readonly editions: () => Promise<readonly string[]>;
  /** A file of one of these editions; null where it is not there. */
  readonly read: (id: string, file: EditionFile) => Promise<string | null>;
  /** Hears of what the browser is told nothing about. */
  readonly onError?: (error: unknown) => void;
}

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** An email runs no script and loads nothing; its links open beside the preview. */
const emailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** The preview as a web application, for loopback addresses alone. */
export function previewApp(options: PreviewOptions): Hono {
  const app = new Hono();
  app.use(loopbackOnly);
  app.notFound((context) => context.text('Not found', 404));
  app.onError((error, context) => {
    options.onError?.(error);
    return context.text('Internal error', 500);
  });

  app.get('/', async (context) => {
    const editions = await options.editions();
    const choices = choicesOf(context.req.query(), editions);
    const html = choices.edition && (await options.read(choices.edition, 'email.html'));
    const version = await versionOf(editions, choices.edition, options);
    context.header('Content-Security-Policy', pagePolicy);
    return context.html(previewPage({ editions, choices, version, bytes: html ? Buffer.byteLength(html) : null }));
  });
  app.get('/preview.css', (context) => context.body(previewStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/preview.js', (context) =>
    context.body(previewScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/version', async (context) => {
    const editions = await options.editions();
    return context.text(await versionOf(editions, choicesOf(context.req.query(), editions).edition, options));
  });
  app.get('/editions/:id/:file', async (context) => {
    const { id, file } = context.req.param();
    const known = isEditionFile(file) && (await options.editions()).includes(id);
    const content = known ? await options.read(id, file) : null;
    if (!known || content === null) return context.notFound();
    context.header('Content-Type', typeByFile[file]);
    if (file !== 'email.html') return context.body(content);
    context.header('Content-Security-Policy', emailPolicy);
    const scheme = context.req.query('scheme');
    return context.body(scheme === 'light' || scheme === 'dark' ? forceScheme(content, scheme) : content);
  });
  return app;
}

function isEditionFile(name: string): name is EditionFile {
  return Object.hasOwn(typeByFile, name);
}

/** A word that changes whenever the list of editions or what is shown of one does. */
async function versionOf(
  editions: readonly string[],
  edition: string | null,
  options: PreviewOptions,
): Promise<string> {
  const files: readonly EditionFile[] = ['email.html', 'email.txt', 'report.json'];
  const contents = edition ? await Promise.all(files.map((file) => options.read(edition, file))) : [];
  return createHash('sha256')
    .update(JSON.stringify([editions, contents]))
    .digest('base64url');
}
