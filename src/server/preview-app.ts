import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { streamSSE } from 'hono/streaming';
import { UserError } from '../errors.ts';
import { done, type Form, placeOf } from './acts.ts';
import { editionFile } from './edition-file.ts';
import { loopbackOnly, pageToken } from './loopback-only.ts';
import type { Notice } from './page-content.ts';
import { previewAsset } from './preview-assets.ts';
import { choicesOf } from './preview-choices.ts';
import type { PreviewOptions } from './preview-options.ts';
import { previewPage } from './preview-page.ts';
import { shownEdition } from './shown-edition.ts';

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

interface TimedNotice extends Notice {
  readonly until: number;
}

const maxFormBytes = 64 * 1024;
/** What was done is said for so long; what failed, until the next act. */
const doneForMs = 6_000;

/** The preview as a web application, for loopback addresses alone. */
export function previewApp(options: PreviewOptions): Hono {
  const app = new Hono();
  const token = pageToken();
  let notice: TimedNotice | null = null;
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

  app.get('/editions/:id/:file', (context) => editionFile(context, options));

  app.post('/act', bodyLimit({ maxSize: maxFormBytes }), async (context) => {
    const form = await context.req.parseBody();
    if (!token.isRight(form.token)) return context.text('Forbidden', 403);
    const { editions, back } = await placeOf(form, options);
    const id = editions.find((one) => one === form.edition);
    notice = await noticeOf(form, id, options);
    return context.redirect(back, 303);
  });
  return app;
}

/** Carries an act out, and says what came of it, and for how long. */
async function noticeOf(form: Form, id: string | undefined, options: PreviewOptions): Promise<TimedNotice> {
  try {
    return { kind: 'done', text: await done(form, id, options), until: Date.now() + doneForMs };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'failed', text: error.message, until: Number.POSITIVE_INFINITY };
  }
}
