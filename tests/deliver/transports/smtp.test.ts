import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { messageTo } from '../../../src/deliver/message.ts';
import { type SmtpOptions, smtpTransport } from '../../../src/deliver/transports/smtp.ts';
import { parseSmtpUrl } from '../../../src/deliver/transports/smtp-server.ts';
import { openSmtpSession } from '../../../src/deliver/transports/smtp-session.ts';
import { type MailServer, type MailServerSettings, reply, startMailServer } from '../../support/mail-server.ts';
import { edition, email } from '../../support/sending.ts';

const message = messageTo({ address: 'anna@readers.example', name: '' }, edition, email);
const another = messageTo({ address: 'ben@readers.example', name: '' }, edition, email);
const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A certificate that only vouches for itself; null where there is no openssl to make it. */
async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string } | null> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  try {
    const order = ['req', '-x509', ...curve, '-nodes', '-keyout', key, '-out', cert, ...names];
    execFileSync('openssl', order, { stdio: 'ignore' });
    return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true });
  }
}
const certificate = await makeCertificate();

async function serve(settings?: MailServerSettings): Promise<MailServer> {
  const server = await startMailServer(settings);
  cleanUps.push(server.close);
  return server;
}

async function transportTo(options: SmtpOptions) {
  const transport = await smtpTransport({ connections: 1, ...options });
  cleanUps.push(transport.close);
  return transport;
}

async function sendTo(url: string, options: Partial<SmtpOptions> = {}) {
  let begun = false;
  const transport = await transportTo({ url, ...options });
  const outcome = await transport.send(message, () => {
    begun = true;
  });
  return { ...outcome, begun };
}

/** A server of raw lines, for what no decent server does. */
async function serveLines(onLine: (line: string, socket: Socket) => void, greeting = '220 hello\r\n'): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write(greeting);
    let pending = '';
    socket.on('data', (chunk) => {
      const lines = (pending + chunk.toString('latin1')).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) onLine(line, socket);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  cleanUps.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `smtp://127.0.0.1:${(server.address() as { port: number }).port}`;
}

test('a recipient the server does not know is refused, and the connection goes on', async () => {
  let connections = 0;
  const server = await serve({
    onConnect: (_, go) => {
      connections++;
      go();
    },
    onRcptTo: ({ address }, _, go) => go(address.startsWith('anna') ? reply(550, 'no such user') : null),
  });
  const transport = await transportTo({ url: server.url });
  let begun = false;
  const refused = await transport.send(message, () => {
    begun = true;
  });
  expect(refused).toMatchObject({ state: 'refused', detail: expect.stringContaining('550') });
  expect(begun).toBe(false);
  expect(await transport.send(another, () => undefined)).toMatchObject({ state: 'sent' });
  expect(connections).toBe(1);
});

test.each([421, 451, 452])('a %i for the recipient is refused for now', async (code) => {
  const server = await serve({ onRcptTo: (_, __, go) => go(reply(code, 'later')) });
  expect(await sendTo(server.url)).toMatchObject({
    state: 'refused',
    detail: expect.stringContaining(String(code)),
    begun: false,
  });
});

test.each([421, 451, 554])('a %i for the whole message is refused: the server has answered', async (code) => {
  const server = await serve({
    onMail: () => {
      throw reply(code, 'not this one');
    },
  });
  expect(await sendTo(server.url)).toMatchObject({
    state: 'refused',
    detail: expect.stringContaining(String(code)),
    begun: true,
  });
});

test('a connection that breaks after the last byte leaves a doubt, and the next message goes over a new one', async () => {
  const server = await serve({ onMail: ({ to, drop }) => (to.startsWith('anna') ? drop() : undefined) });
  const transport = await transportTo({ url: server.url });
  expect(await transport.send(message, () => undefined)).toMatchObject({ state: 'doubtful' });
  expect(await transport.send(another, () => undefined)).toMatchObject({ state: 'sent' });
});

test('a connection that breaks before the message leaves is a failure without a doubt', async () => {
  const url = await serveLines((line, socket) => {
    if (line.startsWith('RCPT')) socket.destroy();
    else socket.write('250 ok\r\n');
  });
  expect(await sendTo(url)).toMatchObject({ state: 'failed', begun: false });
});

test('a server that never answers the message leaves a doubt', async () => {
  const server = await serve({ onMail: () => false });
  expect(await sendTo(server.url, { timeouts: { silence: 150 } })).toMatchObject({ state: 'doubtful', begun: true });
});

test('a refusal in the middle of a message ends it: the rest is not sent, and no other command in its place', async () => {
  const lines: string[] = [];
  let reading: Socket | undefined;
  const url = await serveLines((line, socket) => {
    lines.push(line);
    if (line === 'DATA') socket.write('354 go on\r\n');
    else if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 ok\r\n');
    else if (line === 'first') {
      // It reads no more until the client has done what it does, so that the rest cannot have left: it is more than the
      // system holds for a connection.
      reading = socket.pause();
      socket.write('552 too long\r\n');
    }
  });
  const timeouts = { connection: 5_000, greeting: 5_000, silence: 5_000 };
  const session = await openSmtpSession(parseSmtpUrl(url), { timeouts });
  const bytes = Buffer.concat([Buffer.from('first\r\n'), Buffer.alloc(12_000_000, `${'x'.repeat(998)}\r\n`)]);
  const sent = { from: 'brief@harbour.example', to: 'anna@readers.example', bytes };
  expect(await session.send(sent, () => undefined)).toMatchObject({ state: 'refused' });
  expect(session.isUsable()).toBe(false);
  await new Promise((resolve) => reading?.once('close', resolve).resume());
  expect(lines).not.toContain('.');
  expect(lines).not.toContain('RSET');
});

test('a slow server is waited for', async () => {
  const server = await serve({
    onMail: () =>
      new Promise((resolve) => {
        setTimeout(resolve, 300);
      }),
  });
  expect(await sendTo(server.url)).toMatchObject({ state: 'sent' });
});

test('a connection that the server ended while it was idle is replaced', async () => {
  const server = await serve({ socketTimeout: 300 });
  const transport = await transportTo({ url: server.url });
  await transport.send(message, () => undefined);
  await new Promise((resolve) => {
    setTimeout(resolve, 700);
  });
  expect(await transport.send(another, () => undefined)).toMatchObject({ state: 'sent' });
  expect(server.received).toHaveLength(2);
});

test('a server that takes one connection and no second is sent to over the one', async () => {
  let connections = 0;
  const server = await serve({
    onConnect: (_, go) => go(++connections > 1 ? reply(421, 'one is enough') : null),
    onMail: () =>
      new Promise((resolve) => {
        setTimeout(resolve, 20);
      }),
  });
  const transport = await transportTo({ url: server.url, connections: 4 });
  const outcomes = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((number) =>
      transport.send(messageTo({ address: `r${number}@readers.example`, name: '' }, edition, email), () => undefined),
    ),
  );
  expect(outcomes.map(({ state }) => state)).toEqual(Array(6).fill('sent'));
});

test.each([
  ['nothing listens', () => 'smtp://127.0.0.1:1', /nothing answers/],
  ['the name is nobody’s', () => 'smtp://no-such-host.invalid', /no such server/],
  ['it greets with a 421', () => serveLines(() => undefined, '421 too busy\r\n'), /send again later.*421 too busy/],
  ['it greets with a 554', () => serveLines(() => undefined, '554 go away\r\n'), /554 go away/],
  [
    'it is no mail server',
    () => serveLines(() => undefined, 'HTTP/1.1 400 Bad Request\r\n'),
    /check the server and the port/,
  ],
  ['it says nothing', () => serveLines(() => undefined, ''), /in time/],
  ['it hangs up', () => serveLines((_, socket) => socket.destroy()), /closed/],
])('a server that cannot be reached stops everything: %s', async (_, start, words) => {
  const url = await start();
  const sending = sendTo(url, { connections: 3, timeouts: { connection: 2000, greeting: 200 } });
  await expect(sending).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(words) });
});

test('when nobody can be reached every message that waits is told so', async () => {
  const transport = await transportTo({ url: 'smtp://127.0.0.1:1', connections: 5 });
  const ends = await Promise.allSettled([1, 2, 3, 4, 5].map(() => transport.send(message, () => undefined)));
  expect(ends.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
});

test('a sender whom the server does not let send stops everything, and says which setting', async () => {
  const server = await serve({ onMailFrom: (_, __, go) => go(reply(553, 'sender not yours')) });
  await expect(sendTo(server.url)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/brief@harbour\.example.*sender\.address.*553/),
  });
});

const withLogin: MailServerSettings = {
  disabledCommands: ['STARTTLS'],
  authOptional: false,
  allowInsecureAuth: true,
  onAuth: ({ password }, _, done) =>
    password === 'right' ? done(null, { user: 'anna' }) : done(new Error(`not ${password}, ${btoa(password ?? '')}`)),
};

test('a login is used', async () => {
  const server = await serve(withLogin);
  expect(await sendTo(server.url.replace('//', '//anna:right@'))).toMatchObject({ state: 'sent' });
});

test('a refused login stops everything, and the password is not in the message even if the server repeats it', async () => {
  const server = await serve(withLogin);
  const sending = sendTo(server.url.replace('//', '//anna:hunter2@'));
  await expect(sending).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/check the user and the password in SMTP_URL.*535/),
  });
  await expect(sending).rejects.not.toMatchObject({ message: expect.stringMatching(/hunter2|aHVudGVyMg/) });
});

test('a login for a server that offers none is said so, not left out', async () => {
  const server = await serve();
  await expect(sendTo(server.url.replace('//', '//anna:right@'))).rejects.toThrow(/offers no login/);
});

test.skipIf(!certificate)('smtps:// encrypts from the start', async () => {
  const server = await serve({ ...withLogin, ...certificate, secure: true });
  const url = server.url.replace('//', '//anna:right@');
  expect(await sendTo(url, { ca: certificate?.cert ?? '' })).toMatchObject({ state: 'sent' });
});

test.skipIf(!certificate)('smtp:// turns to TLS where the server offers it', async () => {
  const secure: boolean[] = [];
  const server = await serve({
    ...certificate,
    disabledCommands: ['AUTH'],
    onMailFrom: (_, session, go) => {
      secure.push(session.secure);
      go();
    },
  });
  expect(await sendTo(server.url, { ca: certificate?.cert ?? '' })).toMatchObject({ state: 'sent' });
  expect(secure).toEqual([true]);
});

test.skipIf(!certificate)('a certificate that nobody vouches for stops everything', async () => {
  const server = await serve({ ...certificate, secure: true });
  await expect(sendTo(server.url)).rejects.toThrow(/could not be encrypted.*NODE_EXTRA_CA_CERTS/);
  const starttls = await serve({ ...certificate, disabledCommands: ['AUTH'] });
  await expect(sendTo(starttls.url)).rejects.toThrow(/could not be encrypted/);
});

test('smtps:// to a port without TLS says so', async () => {
  const server = await serve();
  await expect(sendTo(server.url.replace('smtp:', 'smtps:'))).rejects.toThrow(/could not be encrypted/);
});

test('a password does not go over the network in clear', async () => {
  const seen: string[] = [];
  const url = await serveLines((line, socket) => {
    seen.push(line);
    socket.write(line.startsWith('EHLO') ? '250-mail\r\n250 AUTH PLAIN LOGIN\r\n' : '500 what\r\n');
  });
  // Any name but localhost; it must still lead here.
  const elsewhere = url.replace('127.0.0.1', '[::ffff:127.0.0.1]').replace('//', '//anna:hunter2@');
  await expect(sendTo(elsewhere)).rejects.toThrow(/could not be encrypted/);
  expect(seen.join('\n')).toContain('STARTTLS');
  expect(seen.join('\n')).not.toMatch(/AUTH|hunter2|aHVudGVyMg/);
});
