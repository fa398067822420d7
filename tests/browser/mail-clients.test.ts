import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { type BrowserPage, chromium, openBrowser } from '../support/browser.ts';
import { mailClients } from '../support/mail-clients.ts';
import { richEdition } from '../support/rich-edition.ts';
import { emptyFolder, projectRoot } from '../support/run-cli.ts';
import { templateNamed } from '../support/template.ts';

const pictures = join(projectRoot, 'screenshots');

/** Text that stands left of where the text of the column begins, or right of the window. */
const astray = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const begins = document.querySelector('h3').getBoundingClientRect().left;
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent.trim() || !node.parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && (box.left < begins - 4 || box.right > innerWidth)) found.push(node.textContent.trim());
  }
  return found;
})()`;

/** Words that stand out from their ground by less than 4.5 to 1. */
const faint = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (one) => {
    const colour = one ? getComputedStyle(one).backgroundColor : 'rgb(255, 255, 255)';
    return channels(colour)[3] === 0 ? groundOf(one.parentElement) : colour;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const one = node.parentElement;
    if (!node.textContent.trim() || !one.checkVisibility()) continue;
    const [dark, light] = [luminance(getComputedStyle(one).color), luminance(groundOf(one))].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) < 4.5) found.push(node.textContent.trim());
  }
  return found;
})()`;

/** Turns the lightness of dark words and of light grounds round, element by element, as clients in the dark do it by force. */
const turnRound = `(() => {
  const turned = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\\d.]+/g).map(Number);
    const by = 255 - Math.max(red, green, blue) - Math.min(red, green, blue);
    return { by, colour: 'rgba(' + [red + by, green + by, blue + by, alpha] + ')' };
  };
  const changes = [...document.querySelectorAll('html, body, body *')].map((one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return [one, turned(color), turned(one.tagName === 'HTML' ? 'rgb(255, 255, 255)' : backgroundColor)];
  });
  for (const [one, words, ground] of changes) {
    if (words.by > 0) one.style.setProperty('color', words.colour, 'important');
    if (ground.by < 0) one.style.setProperty('background-color', ground.colour, 'important');
  }
})()`;

const wordsOf = (html: string) => load(html)('body').text().replace(/\s+/gu, ' ').trim();

describe.skipIf(!chromium)('the email as it is seen by', () => {
  let folder: string;
  let browser: BrowserPage;
  beforeAll(async () => {
    folder = await emptyFolder();
    await mkdir(pictures, { recursive: true });
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(Object.keys(mailClients))('%s', (client) => {
    it.each(['broadsheet', 'bulletin'])(
      'can be read, all of it, in its order, in the colours of %s',
      async (template) => {
        const { html } = await render(richEdition(), templateNamed(template));
        const seen = mailClients[client]?.(html) ?? '';
        expect(wordsOf(seen)).toContain(wordsOf(html));
        const file = join(folder, 'seen.html');
        await writeFile(file, seen);
        await browser.open(`file://${file}`);
        for (const width of client.includes('Word') ? [1024] : [1024, 375]) {
          await browser.size(width, 1200);
          expect(await browser.read(astray)).toEqual([]);
        }
        await browser.picture(join(pictures, `client-${client.replace(/\W+/gu, '-').slice(0, 50)}-${template}.png`));
        expect(await browser.read(faint)).toEqual([]);
        await browser.read(turnRound);
        expect(await browser.read(faint)).toEqual([]);
      },
    );
  });
});
