import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliver, type Sending, type SendingEffects } from '../../src/deliver/index.ts';
import { transports } from '../../src/deliver/transports/transports.ts';
import { makeFolder } from '../../src/io/make-folder.ts';
import type { Delivery } from '../../src/model/delivery.ts';
import { openLedger, openPassingLedger } from '../../src/store/ledger.ts';
import { type MailServer, type MailServerSettings, reply, startMailServer } from '../support/mail-server.ts';
import { edition, email, subscribers } from '../support/sending.ts';

let state: string;
const cleanUps: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'nutgraf-state-'));
});
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
  await rm(state, { recursive: true });
});

async function serve(settings?: MailServerSettings): Promise<MailServer> {
  const server = await startMailServer(settings);
  cleanUps.push(server.close);
  return server;
}

/** One run of the program: everything is opened, used and closed. */
async function run(
  server: { readonly url: string },
  sending: Partial<Sending> = {},
  effects: Partial<SendingEffects> = {},
): Promise<Delivery[]> {
  const ledger = await openLedger(state, edition.id);
  const transport = await transports.smtp({ url: server.url, connections: 3 });
  try {
    return await deliver(
      { edition, email, subscribers: subscribers(5), ...sending },
      { transport, ledger, ...effects },
    );
  } finally {
    await transport.close();
    ledger.close();
  }
}

const states = (deliveries: readonly Delivery[]) => deliveries.map(({ state }) => state);
const recipients = (server: MailServer) => server.received.map(({ to }) => to.slice(0, 9)).sort();

test('everybody gets one message of their own, and nobody sees another address', async () => {
  const server = await serve();
  const seen: string[] = [];
  const people = [
    { address: 'anna@readers.example', name: 'Анна Берг' },
    { address: 'ben@readers.example', name: 'Berg, Ben "Big"' },
    { address: 'carla@readers.example' },
  ];
  const onDelivery: SendingEffects['onDelivery'] = ({ state }, done, total) => {
    seen.push(`${state} ${done}/${total}`);
  };
  const deliveries = await run(server, { subscribers: people }, { onDelivery });
  expect(deliveries.map(({ subscriber }) => subscriber)).toEqual(people);
  expect(states(deliveries)).toEqual(['sent', 'sent', 'sent']);
  expect(seen).toEqual(['sent 1/3', 'sent 2/3', 'sent 3/3']);
  expect(server.received).toHaveLength(3);
  for (const { to, raw } of server.received) {
    const person = people.find(({ address }) => address === to);
    const parsed = await PostalMime.parse(raw);
    expect(parsed.to).toEqual([{ address: to, name: person?.name ?? '' }]);
    for (const { address } of people) expect(raw.includes(address)).toBe(address === to);
  }
});

test('a second run sends nobody a second copy, and a new subscriber a first', async () => {
  const server = await serve();
  await run(server);
  const deliveries = await run(server, { subscribers: subscribers(6) });
  expect(states(deliveries)).toEqual([...Array(5).fill('already-sent'), 'sent']);
  expect(server.received).toHaveLength(6);
  expect(states(await run(server, { edition: { ...edition } }))).toEqual(Array(5).fill('already-sent'));
});

test('an address that is on the list twice gets one message', async () => {
  const server = await serve();
  const people = ['anna@readers.example', ' anna@READERS.example ', 'Anna@readers.example', 'anna@readers.example'];
  const deliveries = await run(server, { subscribers: people.map((address) => ({ address })) });
  expect(states(deliveries)).toEqual(['sent']);
  expect(server.received.map(({ to }) => to)).toEqual(['anna@readers.example']);
});

test('what cannot be an address is a delivery that failed, and stops nobody', async () => {
  const server = await serve();
  const people = [{ address: 'anna@readers.example\r\nRCPT TO:<b@c.example>' }, ...subscribers(2), { address: '' }];
  expect(states(await run(server, { subscribers: people }))).toEqual(['failed', 'sent', 'sent', 'failed']);
  expect(server.received).toHaveLength(2);
});

test('who was refused is tried again by the next run, and the server’s words come without the address', async () => {
  let mend = false;
  const server = await serve({
    onRcptTo: ({ address }, _, go) =>
      go(!mend && address.startsWith('person002') ? reply(550, `${address}: no such user`) : null),
  });
  const first = await run(server);
  expect(states(first)).toEqual(['sent', 'refused', 'sent', 'sent', 'sent']);
  expect(first[1]?.detail).toMatch(/550/);
  expect(first[1]?.detail).not.toMatch(/person002|readers/);
  mend = true;
  expect(states(await run(server))).toEqual(['already-sent', 'sent', ...Array(3).fill('already-sent')]);
  expect(recipients(server)).toEqual(['person001', 'person002', 'person003', 'person004', 'person005']);
});

test('a message that may have arrived is parked and told, and sent again only when asked', async () => {
  let rude = true;
  const server = await serve({ onMail: ({ to, drop }) => (rude && to.startsWith('person003') ? drop() : undefined) });
  expect(states(await run(server))).toEqual(['sent', 'sent', 'doubtful', 'sent', 'sent']);
  rude = false;
  const second = await run(server);
  expect(states(second)).toEqual(['already-sent', 'already-sent', 'doubtful', 'already-sent', 'already-sent']);
  expect(second[2]?.detail).toMatch(/may have arrived/);
  // The server had it all along, which is what the doubt was about.
  expect(recipients(server).filter((to) => to === 'person003')).toHaveLength(1);

  expect(states(await run(server, { resendDoubtful: true }))[2]).toBe('sent');
  expect(recipients(server).filter((to) => to === 'person003')).toHaveLength(2);
  expect(states(await run(server, { resendDoubtful: true }))[2]).toBe('already-sent');
});

test('a server that is not there marks nobody, and the next run sends to all', async () => {
  await expect(run({ url: 'smtp://127.0.0.1:1' })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/nothing answers.*\n0 of 5 have the edition/s),
  });
  const server = await serve();
  expect(states(await run(server))).toEqual(Array(5).fill('sent'));
});

test('a server that goes away in the middle leaves the others untouched, and says how far it came', async () => {
  let open = true;
  const server = await serve({
    onConnect: (_, go) => go(open ? null : reply(421, 'going down')),
    onMailFrom: (_, session, go) => {
      if (server.received.length < 7) return go();
      open = false;
      go(reply(421, `going down, ${session.id}`));
    },
  });
  const sending = run(server, { subscribers: subscribers(40) });
  await expect(sending).rejects.toMatchObject({
    message: expect.stringMatching(/send again later.*of 40 have the edition/s),
  });
  const before = server.received.length;
  expect(before).toBeLessThan(12);

  const mended = await serve();
  const again = await run(mended, { subscribers: subscribers(40) });
  expect(states(again).filter((state) => state === 'already-sent')).toHaveLength(before);
  expect(states(again).filter((state) => state === 'sent')).toHaveLength(40 - before);
  expect(new Set([...recipients(server), ...recipients(mended)]).size).toBe(40);
});

test('a server that breaks off every message is not given the whole list', async () => {
  const server = await serve({ onMail: ({ drop }) => drop() });
  await expect(run(server, { subscribers: subscribers(60) })).rejects.toThrow(/10 messages in a row.*in doubt/s);
  expect(server.received.length).toBeLessThan(15);
});

test('an interrupted run ends what is under way, leaves nothing in doubt, and says how far it came', async () => {
  const interruption = new AbortController();
  const server = await serve({ onMail: ({ accepted }) => (accepted === 4 ? interruption.abort() : undefined) });
  const sending = run(server, { subscribers: subscribers(30) }, { signal: interruption.signal });
  await expect(sending).rejects.toThrow(/interrupted\.\n\d of 30 have the edition; the same command/);
  const before = server.received.length;
  expect(before).toBeLessThan(9);
  const again = await run(server, { subscribers: subscribers(30) });
  expect(states(again).filter((state) => state === 'already-sent')).toHaveLength(before);
  expect(states(again)).not.toContain('doubtful');
});

test('two runs at once: one sends, the other is told that the edition is locked', async () => {
  const server = await serve();
  const runs = await Promise.allSettled([run(server), run(server)]);
  expect(runs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(server.received).toHaveLength(5);
});

test('a newsletter without a sender sends nothing', async () => {
  const { sender: _, ...newsletter } = edition.newsletter;
  const server = await serve();
  await expect(run(server, { edition: { ...edition, newsletter } })).rejects.toThrow(/sender/);
  expect(server.received).toEqual([]);
});

test('nobody on the list is no delivery', async () => {
  expect(await run({ url: 'smtp://127.0.0.1:1' }, { subscribers: [] })).toEqual([]);
});

test('an outbox is written once, whoever asks, and keeps the record itself', async () => {
  const directory = join(state, 'outbox');
  const write = async () => {
    const ledger = await openPassingLedger(edition.id);
    const transport = await transports.outbox({ directory, makeFolder });
    const deliveries = await deliver({ edition, email, subscribers: subscribers(5) }, { transport, ledger });
    ledger.close();
    return states(deliveries);
  };
  expect(await write()).toEqual(Array(5).fill('sent'));
  expect(await write()).toEqual(Array(5).fill('already-sent'));
  const [first = '', ...others] = await readdir(directory);
  expect(others).toHaveLength(4);
  await rm(join(directory, first));
  expect((await write()).sort()).toEqual([...Array(4).fill('already-sent'), 'sent']);
});
