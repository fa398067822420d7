import { afterEach, describe, expect, it } from 'vitest';
import { allowListOf } from '../../src/io/fetching/allow-list.ts';
import { isPublicAddress } from '../../src/io/public-address.ts';
import { endFetching, testFetcher, textOf } from '../support/fetching.ts';
import { serve } from '../support/web-server.ts';

afterEach(endFetching);

const nobodysOwn = { allow: [] };

describe('this machine', () => {
  it.each([
    '127.0.0.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f000001',
    '0x7f.1',
    '127.1',
    '0',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '①②⑦.0.0.1',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    'localhost',
    'LOCALHOST.',
  ])('is not asked when it is written %s', async (host) => {
    const site = await serve((_, response) => response.end('secret'));
    const found = await testFetcher(nobodysOwn).fetchPage({ url: `http://${host}:${site.port}/`, accept: 'page' });
    // Here and there a resolver knows no such name; either way nobody is asked.
    expect(await textOf(found)).toMatch(host.endsWith('.') ? /^(blocked-address|unreachable): / : /^blocked-address: /);
    expect(site.asked).toEqual([]);
    expect(site.connections.size).toBe(0);
  });

  it('is not asked because somebody else redirects to it', async () => {
    const inner = await serve((_, response) => response.end('secret'));
    for (const location of [
      `http://127.0.0.2:${inner.port}/`,
      'http://169.254.169.254/latest/',
      '//[::1]/',
      'http://0/',
    ]) {
      const site = await serve((_, response) => response.writeHead(302, { location }).end());
      const found = await testFetcher().fetchPage({ url: site.url, accept: 'page' });
      expect(found).toMatchObject({ ok: false, why: 'blocked-address' });
    }
    expect(inner.asked).toEqual([]);
  });

  it('is not what a public address without a port is taken for', async () => {
    for (const url of ['http://nowhere.invalid/feed', 'https://nowhere.invalid/feed']) {
      expect(await testFetcher(nobodysOwn).fetchPage({ url, accept: 'page' })).toMatchObject({ why: 'unreachable' });
    }
  });

  it('is asked by those who say so', async () => {
    const site = await serve((_, response) => response.end('News'));
    const url = `http://localhost:${site.port}/`;
    for (const allow of [['localhost'], ['LocalHost.'], ['127.0.0.1'], ['127.0.0.0/8'], ['::1', '127.0.0.1']]) {
      expect(await textOf(await testFetcher({ allow, robots: false }).fetchPage({ url, accept: 'page' }))).toBe('News');
    }
    for (const allow of [['example.org'], ['host'], ['10.0.0.0/8'], ['127.0.0.2'], ['fc00::/7'], ['127']]) {
      expect(await textOf(await testFetcher({ allow, robots: false }).fetchPage({ url, accept: 'page' }))).toBe(
        'blocked-address: localhost',
      );
    }
  });

  it('is asked under the name that is allowed, and under no other', async () => {
    const site = await serve((_, response) => response.end('News'));
    const { fetchPage } = testFetcher({ allow: ['localhost'] });
    expect((await fetchPage({ url: `http://localhost:${site.port}/`, accept: 'page' })).ok).toBe(true);
    expect((await fetchPage({ url: `http://127.0.0.1:${site.port}/`, accept: 'page' })).ok).toBe(false);
  });
});

it("ports of other services are not spoken to, unless the host is one's own", async () => {
  const elsewhere = await testFetcher({ robots: false }).fetchPage({ url: 'http://localhost:25/', accept: 'page' });
  expect(await textOf(elsewhere)).toBe('blocked-address: port 25 of localhost');
  const own = await testFetcher().fetchPage({ url: 'http://127.0.0.1:25/', accept: 'page' });
  expect(own).not.toMatchObject({ why: 'blocked-address' });
});

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:10.0.0.1',
    '::ffff:0:10.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'example.org',
    '',
  ])('such as %s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '::ffff:93.184.216.34', '172.32.0.1', '2606:2800:220:1:248:1893:25c8:1946'])(
    'such as %s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

it("hosts are one's own by name or by a range, however they are written", () => {
  const { isOwn } = allowListOf(['Bücher.Example', '[fd00::]/8', '10.0.0.0/8', '::1']);
  const own = ['xn--bcher-kva.example', 'xn--bcher-kva.example.', '[fd00::7]', '10.9.8.7', '[::1]'];
  const others = ['buecher.example', 'sub.xn--bcher-kva.example', '[fe00::7]', '11.0.0.1', '10', '::2', ''];
  expect(own.filter((host) => !isOwn(host))).toEqual([]);
  expect(others.filter(isOwn)).toEqual([]);
});
