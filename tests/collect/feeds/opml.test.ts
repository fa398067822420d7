import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOpml, writeOpml } from '../../../src/collect/opml.ts';

describe('lists of feeds', () => {
  it('has the folders of nested outlines', () => {
    const reading =
      parseOpml(`<?xml version="1.0"?><opml version="2.0"><head><title>Mine &amp; yours</title></head><body>
      <outline text="Courier" type="rss" xmlUrl="https://courier.example/feed" htmlUrl="https://courier.example/"/>
      <outline text="World"><outline title="Europe" text="x">
        <outline text="Herald" type="rss" xmlUrl="https://herald.example/rss"/>
      </outline><outline text="Courier again" xmlUrl="https://courier.example/feed"/></outline></body></opml>`);
    expect(reading).toEqual({
      ok: true,
      title: 'Mine & yours',
      outlines: [
        { title: 'Courier', url: 'https://courier.example/feed', siteUrl: 'https://courier.example/', folder: [] },
        { title: 'Herald', url: 'https://herald.example/rss', folder: ['World', 'Europe'] },
        { title: 'Courier again', url: 'https://courier.example/feed', folder: ['World'] },
      ],
      remarks: [],
    });
  });

  it('reads unescaped ampersands, other spellings and missing names, and leaves out what is no feed', () => {
    const reading = parseOpml(`<opml><body>
      <outline text="Fish & chips" xmlurl="https://courier.example/?a=1&b=2&lt=3"/>
      <outline xmlUrl='feed://herald.example/rss'/>
      <outline text="A page" type="link" url="https://courier.example/"/>
      <outline text="An empty folder"></outline>
      <outline text="A script" xmlUrl="javascript:alert(1)"/>
      <outline text="With a key" xmlUrl="https://me:secret@herald.example/rss"/>`);
    expect(reading).toMatchObject({
      outlines: [
        { title: 'Fish & chips', url: 'https://courier.example/?a=1&b=2&lt=3' },
        { title: 'herald.example', url: 'https://herald.example/rss' },
        { title: 'With a key', url: 'https://me:secret@herald.example/rss' },
      ],
      remarks: ['It ends in the middle.', '3 outlines are no feeds and were left out.'],
    });
  });

  it('is not what is none', () => {
    expect(parseOpml('<html><body>')).toMatchObject({ ok: false });
    expect(parseOpml('')).toMatchObject({ ok: false });
  });

  it('reads what it wrote', () => {
    const word = fc.stringMatching(/^[a-zA-ZäöüЖ<>&"'][a-z<>&"' ]{0,8}[a-z]$/).map((text) => text.replace(/ +/g, ' '));
    const feed = fc.record({
      title: word,
      url: fc
        .array(fc.constantFrom('feed', '/', '?x=', '&', '&amp;', '&lt=', '"', "'", '<', '%20', 'ü', 'я'), {
          maxLength: 9,
        })
        .map((parts) => new URL(`https://courier.example/${parts.join('')}`).href),
      folder: fc.array(word, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(word, fc.array(feed, { maxLength: 12 }), (title, feeds) => {
        const reading = parseOpml(writeOpml({ title, feeds }));
        const key = (outline: object) => JSON.stringify(outline, ['title', 'url', 'folder']);
        expect(reading).toMatchObject({ ok: true, title, remarks: [] });
        expect(reading.ok && reading.outlines.map(key).sort()).toEqual(feeds.map(key).sort());
      }),
      { numRuns: 50 },
    );
  });

  it('writes a folder once, though its feeds are apart', () => {
    const written = writeOpml({
      title: 'A "list"',
      feeds: [
        { title: 'One', url: 'https://a.example/feed?x=1&y=2', folder: ['News'] },
        { title: 'Two', url: 'https://b.example/feed' },
        { title: 'Three', url: 'https://c.example/feed', siteUrl: 'https://c.example/', folder: ['News'] },
      ],
    });
    expect(written).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>A &quot;list&quot;</title>
  </head>
  <body>
    <outline type="rss" text="Two" title="Two" xmlUrl="https://b.example/feed"/>
    <outline text="News" title="News">
      <outline type="rss" text="One" title="One" xmlUrl="https://a.example/feed?x=1&amp;y=2"/>
      <outline type="rss" text="Three" title="Three" xmlUrl="https://c.example/feed" htmlUrl="https://c.example/"/>
    </outline>
  </body>
</opml>
`);
  });
});
