import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress } from '../../src/text/canonical-address.ts';

const page = 'harbour.example/news/dam-opens';

test.each([
  ['scheme, case of the host, port', 'HTTP://Harbour.Example:80/news/dam-opens'],
  ['the port of the other scheme', 'http://harbour.example:443/news/dam-opens'],
  ['a name and a password', 'https://anna:secret@harbour.example/news/dam-opens'],
  ['www', 'https://www.harbour.example/news/dam-opens'],
  ['mobile hosts', 'https://m.harbour.example/news/dam-opens'],
  ['a dot at the end of the host', 'https://harbour.example./news/dam-opens'],
  ['a fragment', 'https://harbour.example/news/dam-opens#comments'],
  ['slashes', 'https://harbour.example//news/dam-opens/'],
  ['an index page', 'https://harbour.example/news/dam-opens/index.html'],
  ['tracking', 'https://harbour.example/news/dam-opens?utm_source=rss&UTM_Medium=x&fbclid=1&mc_cid=9'],
  ['a carrier', 'https://harbour.example/news/dam-opens?ref=twitter'],
  ['the site that links', 'https://harbour.example/news/dam-opens?ref=blog.example'],
  ['an AMP host', 'https://amp.harbour.example/news/dam-opens'],
  ['an AMP path', 'https://harbour.example/news/dam-opens/amp/'],
  ['an AMP path in front', 'https://harbour.example/amp/news/dam-opens'],
  ['an AMP ending', 'https://harbour.example/news/dam-opens.amp'],
  ['AMP parameters', 'https://harbour.example/news/dam-opens?amp=1&outputType=amp'],
  ['the AMP viewer', 'https://www.google.com/amp/s/www.harbour.example/news/dam-opens/amp?usqp=mq331'],
  ['the AMP cache', 'https://harbour-example.cdn.ampproject.org/c/s/harbour.example/news/dam-opens?amp_js_v=a6'],
  ['an alert', 'https://www.google.com/url?rct=j&url=https://harbour.example/news/dam-opens&ct=ga&usg=x'],
  ['escapes that need not be', 'https://harbour.example/news/dam%2Dopens'],
])('%s is no part of it', (_, address) => {
  expect(canonicalAddress(address)).toBe(page);
});

test.each([
  ['https://harbour.example/?p=17', 'harbour.example?p=17'],
  ['https://harbour.example/story?id=3&article=dam', 'harbour.example/story?article=dam&id=3'],
  ['https://harbour.example/story?article=dam&id=3', 'harbour.example/story?article=dam&id=3'],
  ['https://harbour.example/story?ref=8812', 'harbour.example/story?ref=8812'],
  ['https://harbour.example/story?q=a+b', 'harbour.example/story?q=a%20b'],
  ['https://harbour.example:8080/story', 'harbour.example:8080/story'],
  ['https://harbour.example/#!/story/3', 'harbour.example#!/story/3'],
  ['https://harbour.example/News/Dam', 'harbour.example/News/Dam'],
  ['https://harbour.example/dam.amp.html', 'harbour.example/dam.html'],
  ['https://harbour.example/d%c3%a9j%c3%a0', 'harbour.example/d%C3%A9j%C3%A0'],
  ['https://harbour.example/déjà', 'harbour.example/d%C3%A9j%C3%A0'],
  ['https://amp.example/about', 'amp.example/about'],
  ['https://en.m.harbour.example/dam', 'en.harbour.example/dam'],
  ['mailto:desk@harbour.example', 'mailto:desk@harbour.example'],
  [' not an address ', 'not an address'],
  ['', ''],
])('%s stays %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
});

test('it never throws, and is the same for an address with tracking', () => {
  const part = fc.constantFrom('news', '/', '.html', '%20', '%c3', 'ü', 'amp', 'A', '..', '"', '~', ':', '@', '=');
  const parameter = fc.constantFrom('a=1', 'b', 'c=', 'id=%C3%A9', 'd=e/f', 'a=2', 'utm_medium=mail', 'q=[x]', 'ä=ß');
  fc.assert(fc.property(fc.string(), (text) => typeof canonicalAddress(text) === 'string'));
  fc.assert(fc.property(fc.string(), (text) => typeof canonicalAddress(`https://a.example/${text}`) === 'string'));
  fc.assert(
    fc.property(fc.array(part), fc.array(parameter), (parts, parameters) => {
      const address = `https://harbour.example/${parts.join('')}${parameters.map((each, at) => `${at ? '&' : '?'}${each}`).join('')}`;
      const joint = address.includes('?') ? '&' : '?';
      expect(canonicalAddress(`${address}${joint}utm_source=feed`)).toBe(canonicalAddress(address));
    }),
  );
});

test('a cache of a cache of a cache ends somewhere', () => {
  const nested = Array.from({ length: 500 }).reduce<string>(
    (inner) => `www.google.com/amp/s/${inner}`,
    'harbour.example/dam',
  );
  expect(canonicalAddress(`https://${nested}`)).toMatch(/^google\.com/);
});
