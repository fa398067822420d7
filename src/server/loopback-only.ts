import type { MiddlewareHandler } from 'hono';

/** A name under which only this machine calls itself; any other was pointed here by someone else's DNS. */
const loopbackHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/iu;

/** Answers only requests that read and that name this machine, and lets nothing be kept or framed elsewhere. */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  if (!loopbackHost.test(context.req.header('host') ?? '')) return context.text('Forbidden', 403);
  if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
    return context.text('Method not allowed', 405, { Allow: 'GET, HEAD' });
  }
  context.header('Cache-Control', 'no-store');
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'");
  return next();
};
