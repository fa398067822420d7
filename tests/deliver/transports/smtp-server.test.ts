import { expect, test } from 'vitest';
import { parseSmtpUrl } from '../../../src/deliver/transports/smtp-server.ts';
import { exitCode } from '../../../src/errors.ts';

const login = { user: 'anna', password: 'se:cret' };

test.each([
  ['smtp://mail.example.org', { host: 'mail.example.org', port: 587, secure: false, requireTls: false }],
  ['smtps://mail.example.org', { host: 'mail.example.org', port: 465, secure: true, requireTls: false }],
  ['smtp://[::1]:2525/', { host: '::1', port: 2525, secure: false, requireTls: false }],
  ['smtp://anna:se%3Acret@127.0.0.1', { host: '127.0.0.1', port: 587, secure: false, requireTls: false, login }],
  [
    'smtps://anna:se%3Acret@mail.example.org:1465',
    { host: 'mail.example.org', port: 1465, secure: true, requireTls: false, login },
  ],
  [
    'smtp://anna:se%3Acret@mail.example.org',
    { host: 'mail.example.org', port: 587, secure: false, requireTls: true, login },
  ],
  [
    'smtp://anna:se%3Acret@mail.example.org?starttls=optional',
    { host: 'mail.example.org', port: 587, secure: false, requireTls: false, login },
  ],
])('%s', (url, server) => {
  expect(parseSmtpUrl(url)).toEqual(server);
});

test.each([
  ['nothing', ''],
  ['no scheme', 'mail.example.org:587'],
  ['another scheme', 'https://anna:hunter2@mail.example.org'],
  ['no server', 'smtp://'],
  ['a slash in the password', 'smtp://anna:hunter2/x@mail.example.org'],
  ['a hash in the password', 'smtp://anna:hunter2#x@mail.example.org'],
  ['a percent sign in the password', 'smtp://anna:hunter2%zz@mail.example.org'],
  ['a user alone', 'smtp://hunter2@mail.example.org'],
  ['an option that is not known', 'smtp://anna:hunter2@mail.example.org?hunter2=no'],
  ['a path', 'smtp://mail.example.org/hunter2'],
])('refuses %s, and never repeats what may be a password', (_, url) => {
  let refusal: unknown;
  try {
    parseSmtpUrl(url);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({
    name: 'UserError',
    exitCode: exitCode.usage,
    message: expect.stringContaining('SMTP_URL'),
  });
  expect((refusal as Error).message).not.toContain('hunter2');
});
