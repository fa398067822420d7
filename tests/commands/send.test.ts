import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, runCli } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';
import { sampleEditions } from '../support/sample-editions.ts';

const edition = '2025-07-03-daily';
const received: { to: string; raw: string }[] = [];
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address).join(),
        raw: Buffer.concat(chunks).toString(),
      });
      done();
    });
  },
});
let url: string;
let out: string;
let folder: string;

beforeAll(async () => {
  out = await sampleEditions();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));
beforeEach(async () => {
  folder = await emptyFolder();
  received.length = 0;
});

/** As if called in the folder of the test; there is a server unless the test says otherwise. */
const sendHere = (args: readonly string[], env: Record<string, string> = { SMTP_URL: url }) =>
  runHere(['send', ...args, '--out', out, '--state', join(folder, 'state')], { env });
const send = (...args: string[]) => sendHere([edition, ...args]);

describe('nutgraf send', () => {
  it('sends the bytes that were built, one message a person, and nobody a second copy', async () => {
    const args = ['send', edition, '--out', out, '--to', 'anna@example.org,ben@example.org'];
    const first = await runCli(args, { cwd: folder, env: { SMTP_URL: url } });
    expect(first).toMatchObject({ code: 0, stdout: `${edition}: 2 messages sent\n`, stderr: '' });
    expect(received.map(({ to }) => to).sort()).toEqual(['anna@example.org', 'ben@example.org']);
    const mail = await PostalMime.parse(received[0]?.raw ?? '');
    const built = await readFile(join(out, edition, 'email.html'), 'utf8');
    expect(mail.html?.replaceAll('\r\n', '\n').trim()).toBe(built.trim());
    expect(received[0]?.raw).not.toContain(received[1]?.to);

    const again = await send('--to', 'ben@example.org,anna@example.org,carla@example.org');
    expect(again.stdout).toBe(`${edition}: 1 message sent, 2 had it already\n`);
    expect(received.map(({ to }) => to)).toHaveLength(3);

    expect(await send('--to', 'anna@example.org')).toMatchObject({ code: 5 });
  });

  it('reads a list, tells of its mistakes by line, and never shows an address', async () => {
    await writeFile(join(folder, 'list.csv'), 'address,name\nanna@example.org,Anna Ek\nnobody at home,X\n');
    const { code, stdout, stderr } = await send('--subscribers', join(folder, 'list.csv'));
    expect(code).toBe(4);
    expect(stdout).toBe(`${edition}: 1 message sent\n`);
    expect(stderr).toContain('list.csv:3: ');
    expect(stdout + stderr).not.toMatch(/anna|nobody at home/);
    const mail = await PostalMime.parse(received[0]?.raw ?? '');
    expect(mail.to).toEqual([{ address: 'anna@example.org', name: 'Anna Ek' }]);
    expect(mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toMatch(
      /^<mailto:leave@example\.org\?subject=/,
    );
  });

  it('writes the messages to an outbox, without a server', async () => {
    const args = ['latest', '--to', 'anna@example.org', '--outbox', join(folder, 'mails')];
    expect(await sendHere(args, {})).toMatchObject({ code: 0 });
    const [file, ...others] = await readdir(join(folder, 'mails'));
    expect(others).toEqual([]);
    const mail = await PostalMime.parse(await readFile(join(folder, 'mails', file ?? '')));
    expect(mail.to?.[0]?.address).toBe('anna@example.org');
    const before = await readFile(join(folder, 'mails', file ?? ''));
    await sendHere(args, {});
    expect(await readFile(join(folder, 'mails', file ?? ''))).toEqual(before);
  });

  it.each([
    [['--to', 'a@example.org', '--subscribers', 'x.csv'], 2, 'give one of them'],
    [['--to', 'nobody at home'], 1, '--to:1'],
    [[], 2, 'needs to know to whom'],
    [['--subscribers', 'gone.csv'], 1, 'gone.csv cannot be read'],
  ])('with %j ends with %i', async (args, code, words) => {
    expect(await send(...args)).toMatchObject({ code, stderr: expect.stringContaining(words) });
  });

  it('says which editions there are, and that a server is missing', async () => {
    const none = await sendHere(['2020-01-01-daily', '--to', 'a@example.org', '--outbox', join(folder, 'm')], {});
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining(`there are ${edition}`) });
    const noServer = await sendHere([edition, '--to', 'a@example.org'], {});
    expect(noServer).toMatchObject({ code: 2, stderr: expect.stringContaining('SMTP_URL is not set') });
  });

  it('never shows the password when the server cannot be reached', async () => {
    const server = { SMTP_URL: 'smtp://me:hunter2@127.0.0.1:1' };
    const { code, stderr } = await sendHere([edition, '--to', 'a@example.org'], server);
    expect(code).toBe(1);
    expect(stderr).not.toContain('hunter2');
  });
});
