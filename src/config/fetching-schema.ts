import { isIP } from 'node:net';
import { z } from 'zod';
import type { FetchingOptions } from '../model/page-fetching.ts';

const whole = (description: string, fallback: number, least: number, most: number) =>
  z
    .int()
    .min(least)
    .max(most)
    .default(fallback)
    .meta({ description, examples: [fallback] });

const seconds = (description: string, fallback: number, least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .default(fallback)
    .meta({ description, examples: [fallback] });

const host = z
  .string()
  .trim()
  .min(1)
  .max(255)
  .refine(isHost, { error: 'is not a host name, an address or a range of addresses' })
  .meta({ description: 'A host name, an address, or a range of addresses.', examples: ['10.0.0.0/8'] });

/** How the network is asked, in units that people use. */
export const fetchingSchema = z
  .strictObject({
    concurrency: whole('Requests at the same time.', 16, 1, 256),
    perHost: whole('Requests at the same time to one host.', 2, 1, 64),
    intervalSeconds: seconds('From one request to a host to the next.', 1, 0, 3_600),
    connectSeconds: seconds('Longest wait for a connection.', 10, 0.1, 600),
    headersSeconds: seconds('Longest wait for an answer to begin.', 15, 0.1, 600),
    bodySeconds: seconds('Longest pause within an answer.', 15, 0.1, 600),
    totalSeconds: seconds('Longest time for one address, with its redirects.', 60, 0.1, 3_600),
    maxMegabytes: seconds('Largest answer, unpacked, in megabytes.', 20, 0.01, 500),
    retries: whole('How often a request that failed in passing is made again.', 2, 0, 10),
    maxWaitSeconds: seconds('Longest wait before a request is made again.', 30, 0, 3_600),
    redirects: whole('Redirects that are followed.', 5, 0, 20),
    allow: z
      .array(host)
      .max(1_000)
      .default([])
      .meta({ description: 'Hosts that may be asked although they are in a private network.' }),
    robots: z
      .boolean()
      .default(true)
      .meta({ description: 'Whether robots.txt is heeded.', examples: [true] }),
  })
  .meta({ description: 'How the network is asked; the defaults are polite.' });

/** People's units to those of the program. */
export function toFetchingOptions(fetching: z.output<typeof fetchingSchema>): FetchingOptions {
  return {
    concurrency: fetching.concurrency,
    perHost: fetching.perHost,
    intervalMs: milliseconds(fetching.intervalSeconds),
    connectTimeoutMs: milliseconds(fetching.connectSeconds),
    headersTimeoutMs: milliseconds(fetching.headersSeconds),
    bodyTimeoutMs: milliseconds(fetching.bodySeconds),
    totalTimeoutMs: milliseconds(fetching.totalSeconds),
    maxBytes: Math.round(fetching.maxMegabytes * 1_000_000),
    retries: fetching.retries,
    maxWaitMs: milliseconds(fetching.maxWaitSeconds),
    maxRedirects: fetching.redirects,
    allow: fetching.allow,
    robots: fetching.robots,
  };
}

/** How the network is asked where no file says so. */
export const defaultFetching: FetchingOptions = toFetchingOptions(fetchingSchema.parse({}));

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1_000);
}

function isHost(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address.replace(/^\[(.*)\]$/u, '$1'));
  if (bits === undefined) return version !== 0 || isHostName(text);
  return rest.length === 0 && version !== 0 && /^\d{1,3}$/u.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

/** Digits and dots alone are an address that was mistyped. */
function isHostName(text: string): boolean {
  return /^(?![\d.]+$)[\p{L}\p{N}_-]{1,63}(\.[\p{L}\p{N}_-]{1,63})*\.?$/u.test(text);
}
