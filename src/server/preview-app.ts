import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { streamSSE } from 'hono/streaming';
import { UserError } from '../errors.ts';
import type { Edition } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { done, placeOf } from './acts.ts';
import { withCitedLinks } from './cited-links.ts';
import type { Desk } from './desk.ts';
import { findingsOf } from './findings.ts';
import { forceScheme } from './force-scheme.ts';
import { loopbackOnly, pageToken } from './loopback-only.ts';
import type { Notice, ShownEdition } from './page-content.ts';
import { previewAsset } from './preview-assets.ts';
import { addressOf, type Choices, choicesOf } from './preview-choices.ts';
import { type EditionFile, type PreviewOptions, typeByFile } from './preview-options.ts';
import { previewPage } from './preview-page.ts';

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/**
 * An email or a web edition runs no script, twice over, and loads nothing but pictures that it brings itself. It has the page's origin, so
 * that the page can follow a click on a citation; without scripts that gives the email nothing.
 */
const emailPolicy = (images: boolean) =>
  `sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; default-src 'none'; ${images ? 'img-src data:; ' : ''}style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'`;

const maxFormBytes = 64 * 1024;
/** What was done is said for so long; what failed, until the next act. */
const doneForMs = 6_000;

/** The preview as a web application, for loopback addresses alone. */
export function previewApp(options: PreviewOptions): Hono {
  const app = new Hono();
  const token = pageToken();
  let notice: (Notice & { readonly until: number }) | null = null;
  let changes = 0;
  options.onChange?.(() => changes++);
  app.use(loopbackOnly);
  app.notFound((context) => context.text('Not found', 404));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    options.onError?.(error);
    return context.text('Internal error', 500);
  });

  app.get('/', async (context) => {
    const changesBefore = changes;
    const editions = await options.editions();
    const choices = choicesOf(context.req.query(), editions);
    const shown = choices.edition === null ? null : await shownEdition(choices.edition, options);
    const testAddresses = shown ? ((await options.tests?.addressesFor(shown.edition)) ?? []) : [];
    const activity = options.activity?.() ?? { working: null, trouble: null };
    context.header('Content-Security-Policy', pagePolicy);
    return context.html(
      previewPage({
        ...activity,
        changes: changesBefore,
        editions,
        choices,
        shown,
        notice: notice && Date.now() < notice.until ? notice : null,
        token: token.value,
        testAddresses,
        testsGo: options.tests?.go ?? null,
        canBuild: options.build !== undefined,
      }),
    );
  });

  app.get('/:asset{preview\\.css|preview(?:-page|-drafts)?\\.mjs}', async (context) => {
    const { type, content } = await previewAsset(context.req.param('asset'));
    return context.body(content, 200, { 'Content-Type': type });
  });

  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const stop = options.onChange?.(() => void stream.writeSSE({ event: 'change', data: '' }));
      await stream.writeSSE({ event: 'changes', data: String(changes) });
      await new Promise<void>((ended) => stream.onAbort(ended));
      stop?.();
    }),
  );

  app.get('/editions/:id/:file', async (context) => {
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
  });

  app.post('/act', bodyLimit({ maxSize: maxFormBytes }), async (context) => {
    const form = await context.req.parseBody();
    if (!token.isRight(form.token)) return context.text('Forbidden', 403);
    const { editions, back } = await placeOf(form, options);
    const id = editions.find((one) => one === form.edition);
    try {
      notice = { kind: 'done', text: await done(form, id, options), until: Date.now() + doneForMs };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      notice = { kind: 'failed', text: error.message, until: Number.POSITIVE_INFINITY };
    }
    return seeOther(context, back);
  });
  return app;
}

function seeOther(context: Context, address: string): Response {
  return context.redirect(address, 303);
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
  const edition = json === null ? null : editionOf(json);
  const linked = edition
    ? withCitedLinks(content, edition, ({ article, at, story }) => {
        const receipt = { article, ...(at ? { at } : {}), ...(story ? { story } : {}) };
        return addressOf({ ...choices, panel: 'receipts', ...receipt });
      })
    : content;
  return forceScheme(linked, choices.scheme);
}

async function shownEdition(id: string, { read, desk, headersOf }: PreviewOptions): Promise<ShownEdition | null> {
  // First, because it waits for what the desk is doing: the files are read when they belong together.
  const atDesk = await deskOf(id, desk);
  const files = ['edition.json', 'email.html', 'email.txt', 'report.json', 'edition.md', 'index.html'] as const;
  const [json, html, text, reportJson, markdown, page] = await Promise.all(
    files.map(async (file) => (await read(id, file)) ?? null),
  );
  const edition = json == null ? null : editionOf(json);
  if (!edition || html == null) return null;
  const report = reportJson == null ? null : (parsed(reportJson) as Report | null);
  return {
    id,
    edition,
    report,
    html,
    text: text ?? '',
    markdown: markdown ?? null,
    hasPage: page != null,
    headers: await orReason(async () => (await headersOf?.(edition, { html, text: text ?? '' })) ?? ''),
    findings: findingsOf({ edition, report, html }),
    version: createHash('sha256').update(`${html}${page}`).digest('base64url').slice(0, 12),
    ...atDesk,
  };
}

/** A mistake in edits.yml keeps the desk shut, and the page open. */
async function deskOf(id: string, desk: Desk | undefined): Promise<Pick<ShownEdition, 'desk' | 'deskTrouble'>> {
  try {
    return { desk: (await desk?.stateOf(id)) ?? null, deskTrouble: null };
  } catch (error) {
    if (error instanceof UserError) return { desk: null, deskTrouble: error.message };
    throw error;
  }
}

/** What a person is told in place of what cannot be shown. */
async function orReason(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** An edition as its file has it; null where the file is none, or being written. */
function editionOf(json: string): Edition | null {
  const edition = parsed(json) as Partial<Edition> | null;
  const isWhole =
    Array.isArray(edition?.sections) && Array.isArray(edition?.sources) && Array.isArray(edition?.articles);
  return isWhole ? (edition as Edition) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
