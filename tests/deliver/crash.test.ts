import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { exitCode } from '../../src/errors.ts';
import type { Delivery } from '../../src/model/delivery.ts';
import { type CompiledSources, compileSources } from '../support/compiled-sources.ts';
import { type MailServer, type MailServerSettings, startMailServer } from '../support/mail-server.ts';
import { edition, email, subscribers } from '../support/sending.ts';

const sources = {
  deliver: 'deliver/index.ts',
  ledger: 'store/ledger.ts',
  transports: 'deliver/transports/transports.ts',
};
const script = fileURLToPath(new URL('../support/send-process.mjs', import.meta.url));
const people = subscribers(50);
const connections = 5;

// Several processes, one after another.
vi.setConfig({ testTimeout: 60_000 });

let compiled: CompiledSources;
let state: string;
const cleanUps: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  compiled = await compileSources(Object.values(sources));
});
afterAll(() => compiled.remove());
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'nutgraf-crash-'));
});
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
  await rm(state, { recursive: true });
});

async function serve(settings?: MailServerSettings): Promise<MailServer> {
  const server = await startMailServer({ maxClients: 100, ...settings });
  cleanUps.push(server.close);
  return server;
}

interface Report {
  readonly deliveries?: readonly Delivery[];
  readonly error?: string;
  readonly exitCode?: number;
}

/** Starts the program; its report is null where it was killed before it could print one. */
function start(server: MailServer): { readonly child: ChildProcess; readonly report: Promise<Report | null> } {
  const modules = Object.fromEntries(Object.entries(sources).map(([name, path]) => [name, compiled.urlOf(path)]));
  const order = { modules, url: server.url, state, sending: { edition, email, subscribers: people } };
  const child = spawn(process.execPath, [script, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, report: text(child.stdout).then((output) => (output ? JSON.parse(output) : null)) };
}

function timesByAddress(server: MailServer): Map<string, number> {
  const times = new Map<string, number>();
  for (const { to } of server.received) times.set(to, (times.get(to) ?? 0) + 1);
  return times;
}

/** Nobody had it twice, nobody was forgotten, and those in doubt are named and no more than were under way. */
function expectOnceEach(server: MailServer, deliveries: readonly Delivery[], crashes: number): void {
  const times = timesByAddress(server);
  expect([...times.values()].filter((count) => count > 1)).toEqual([]);
  const doubtful = deliveries.filter(({ state }) => state === 'doubtful').map(({ subscriber }) => subscriber.address);
  const missed = people.map(({ address }) => address).filter((address) => !times.has(address));
  expect(doubtful).toEqual(expect.arrayContaining(missed));
  expect(doubtful.length).toBeLessThanOrEqual(crashes * connections);
  expect(deliveries).toHaveLength(people.length);
  expect(deliveries.every(({ state }) => state === 'sent' || state === 'already-sent' || state === 'doubtful')).toBe(
    true,
  );
}

test('killed again and again, after an answer and before a message, it sends each address at most one', async () => {
  // Further apart than messages are under way, so that one kill does not use up the next.
  const kills = [1, 20];
  const lastWords = new Set(['person040@readers.example']);
  let child: ChildProcess | undefined;
  const server = await serve({
    onRcptTo: ({ address }, _, go) => {
      if (lastWords.delete(address)) child?.kill('SIGKILL');
      go();
    },
    onMail: ({ accepted }) => {
      if (accepted < (kills[0] ?? Number.POSITIVE_INFINITY)) return;
      kills.shift();
      child?.kill('SIGKILL');
    },
  });
  let crashes = 0;
  let deliveries: readonly Delivery[] | undefined;
  while (!deliveries) {
    const run = start(server);
    child = run.child;
    const report = await run.report;
    if (report) deliveries = report.deliveries ?? [];
    else crashes++;
  }
  expect(crashes).toBe(3);
  expectOnceEach(server, deliveries, crashes);
});

test('killed while the server holds its answer back, those under way are in doubt and nobody else', async () => {
  let child: ChildProcess | undefined;
  let held = 0;
  const server = await serve({
    onMail: ({ accepted }) => {
      if (accepted < 15 || held === connections) return true;
      held++;
      if (held === connections) child?.kill('SIGKILL');
      return false;
    },
  });
  const first = start(server);
  child = first.child;
  expect(await first.report).toBeNull();
  const { deliveries = [] } = (await start(server).report) ?? {};
  expectOnceEach(server, deliveries, 1);
  expect(deliveries.filter(({ state }) => state === 'doubtful')).toHaveLength(connections);
});

test('two processes at once send each address one message, and the second is told why it did nothing', async () => {
  let second: ReturnType<typeof start> | undefined;
  const server = await serve({
    // The second begins when the first is certainly sending, and the first goes on when the second has ended.
    onMail: async ({ accepted }) => {
      if (accepted !== 10) return;
      second ??= start(server);
      await second.report;
    },
  });
  const first = await start(server).report;
  expect(first?.deliveries?.every(({ state }) => state === 'sent')).toBe(true);
  expect([...timesByAddress(server).values()]).toEqual(Array(people.length).fill(1));
  expect(await second?.report).toMatchObject({ exitCode: exitCode.locked, error: expect.stringContaining(edition.id) });
});
