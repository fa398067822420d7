import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, describe, expect, test } from 'vitest';
import { messageTo } from '../../../src/deliver/message.ts';
import type { Transport } from '../../../src/deliver/transport.ts';
import { transports } from '../../../src/deliver/transports/transports.ts';
import { makeFolder } from '../../../src/io/make-folder.ts';
import { startMailServer } from '../../support/mail-server.ts';
import { edition, email } from '../../support/sending.ts';

interface Rig {
  readonly transport: Transport;
  /** The messages that have left, in any order. */
  readonly left: () => Promise<readonly string[]>;
}

const cleanUps: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(cleanUps.map((cleanUp) => cleanUp())));

const rigs: Record<keyof typeof transports, () => Promise<Rig>> = {
  async smtp() {
    const server = await startMailServer();
    cleanUps.push(server.close);
    return {
      transport: await transports.smtp({ url: server.url, connections: 2 }),
      left: async () => server.received.map(({ raw }) => raw),
    };
  },
  async outbox() {
    const directory = await mkdtemp(join(tmpdir(), 'nutgraf-outbox-'));
    cleanUps.push(() => rm(directory, { recursive: true }));
    return {
      transport: await transports.outbox({ directory: join(directory, 'made', 'when missing'), makeFolder }),
      async left() {
        const files = await readdir(join(directory, 'made', 'when missing'));
        return Promise.all(files.map((file) => readFile(join(directory, 'made', 'when missing', file), 'utf8')));
      },
    };
  },
};

const messageFor = (address: string) => messageTo({ address, name: 'Zoë' }, edition, email);

describe.each(Object.keys(rigs) as (keyof typeof rigs)[])('%s', (name) => {
  test('sends a message that is read back as it was written', async () => {
    const { transport, left } = await rigs[name]();
    const message = messageFor('anna@readers.example');
    let begun = 0;
    const outcome = await transport.send(message, () => {
      begun++;
    });
    await transport.close();
    expect(outcome.state).toBe('sent');
    expect(begun).toBe(1);
    const [raw, ...others] = await left();
    expect(others).toEqual([]);
    const parsed = await PostalMime.parse(raw ?? '');
    expect(parsed.messageId).toBe(message.messageId);
    expect(parsed.to).toEqual([{ name: 'Zoë', address: 'anna@readers.example' }]);
    expect(parsed.text?.trim().replaceAll('\r\n', '\n')).toBe(email.text.trim());
    expect(parsed.html?.trim().replaceAll('\r\n', '\n')).toBe(email.html);
  });

  test('sends nothing when it is told at the last moment not to', async () => {
    const { transport, left } = await rigs[name]();
    const stop = new Error('somebody else has it');
    const sending = transport.send(messageFor('anna@readers.example'), () => {
      throw stop;
    });
    await expect(sending).rejects.toBe(stop);
    expect(await left()).toEqual([]);
    const next = await transport.send(messageFor('ben@readers.example'), () => undefined);
    expect(next.state).toBe('sent');
    await transport.close();
    expect(await left()).toHaveLength(1);
  });

  test('takes more messages at once than it sends at once, and mixes nothing up', async () => {
    const { transport, left } = await rigs[name]();
    const addresses = Array.from({ length: 20 }, (_, index) => `reader${index}@readers.example`);
    const outcomes = await Promise.all(
      addresses.map((address) => transport.send(messageFor(address), () => undefined)),
    );
    await transport.close();
    expect(outcomes.map(({ state }) => state)).toEqual(addresses.map(() => 'sent'));
    const raws = await left();
    for (const raw of raws) expect(raw.match(/reader\d+@/g)).toHaveLength(1);
    expect(raws.map((raw) => /To: .*?(reader\d+@[\w.]+)/.exec(raw)?.[1]).sort()).toEqual([...addresses].sort());
  });

  test('can be closed unused, and twice', async () => {
    const { transport } = await rigs[name]();
    await transport.close();
    await transport.close();
  });
});
