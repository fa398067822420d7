import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** A name under which only this machine calls itself; any other was pointed here by someone else's DNS. */
const loopbackHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/iu;

/** Where a request comes from that is not another site's: this page, or nothing that a browser would tell. */
function isOwnOrigin(origin: string | undefined, host: string): boolean {
  return origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
}

/**
 * Answers only requests that name this machine and come from its own pages, and lets nothing be kept or framed
 * elsewhere. Only what is at `/act` can be posted to.
 */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!loopbackHost.test(host) || !isOwnOrigin(context.req.header('origin'), host)) {
    return context.text('Forbidden', 403);
  }
  const allowed = context.req.path === '/act' ? 'POST' : 'GET, HEAD';
  if (!allowed.split(', ').includes(context.req.method)) {
    return context.text('Method not allowed', 405, { Allow: allowed });
  }
  context.header('Cache-Control', 'no-store');
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'");
  return next();
};

/** A secret of this run that is on its pages alone: who has it has read a page, which no other site can. */
export interface PageToken {
  readonly value: string;
  isRight(given: unknown): boolean;
}

/** A new token, which nobody can guess. */
export function pageToken(): PageToken {
  const value = randomBytes(24).toString('base64url');
  const right = Buffer.from(value);
  return {
    value,
    isRight(given) {
      const bytes = Buffer.from(typeof given === 'string' ? given : '');
      return bytes.length === right.length && timingSafeEqual(bytes, right);
    },
  };
}
