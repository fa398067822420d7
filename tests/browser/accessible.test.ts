import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkplace } from '../../src/commands/preview-workplace.ts';
import { writeEditedForms } from '../../src/commands/write-forms.ts';
import { render } from '../../src/render/index.ts';
import { type PreviewServer, servePreview } from '../../src/server/preview.ts';
import { type BrowserPage, chromium, openBrowser } from '../support/browser.ts';
import { receipted } from '../support/receipted.ts';
import { richEdition } from '../support/rich-edition.ts';
import { emptyFolder, projectRoot } from '../support/run-cli.ts';
import { templateNamed } from '../support/template.ts';

const edition = receipted(richEdition());
const schemes = ['light', 'dark'] as const;
const pictures = join(projectRoot, 'screenshots');

let folder: string;
let server: PreviewServer;
let workplace: Awaited<ReturnType<typeof openWorkplace>>;
let browser: BrowserPage;

/** What WCAG 2.2 at AA forbids and the page does: each rule with the places that break it. */
async function violations(): Promise<string[]> {
  await browser.read(`${axe.source}; true`);
  return browser.read(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], iframes: false }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 300))))`,
  );
}

if (!chromium) console.warn('No browser was found (set CHROMIUM to one), so accessibility is not looked at.');

describe.skipIf(!chromium)('an edition with every part', () => {
  beforeAll(async () => {
    folder = await emptyFolder();
    for (const name of ['newsletter.yml', 'sources'])
      await cp(join(projectRoot, name), join(folder, name), { recursive: true });
    const out = join(folder, 'out');
    for (const template of ['bulletin', 'broadsheet']) {
      const email = await render(edition, templateNamed(template));
      await writeEditedForms(out, { edition, email, built: edition, tokens: {} });
      await mkdir(pictures, { recursive: true });
      await writeFile(join(folder, `${template}.html`), email.html);
    }
    workplace = await openWorkplace(
      { config: join(folder, 'newsletter.yml'), out, state: join(folder, 'state'), outbox: join(folder, 'mails') },
      () => undefined,
    );
    server = await servePreview({ ...workplace.options, port: 0 });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    workplace?.close();
    await server?.close();
  });

  describe.each(['broadsheet.html', 'bulletin.html', `out/${edition.id}/index.html`, 'out/index.html'])(
    '%s',
    (file) => {
      it.each(schemes)('breaks no rule of WCAG in %s, and fits every width', async (scheme) => {
        for (const width of [320, 375, 600, 1024]) {
          await browser.size(width, 900, scheme);
          await browser.open(`file://${join(folder, file)}`);
          expect(await browser.read('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
          await browser.picture(join(pictures, `${file.replaceAll('/', '-')}-${width}-${scheme}.png`));
          if (width === 320 || width === 1024) expect(await violations()).toEqual([]);
        }
      });
    },
  );

  describe.each(['desk', 'findings', 'receipts', 'left-out', 'send'])('the preview with its panel %s', (panel) => {
    it.each(schemes)('breaks no rule of WCAG in %s', async (scheme) => {
      await browser.size(1440, 900, scheme);
      await browser.open(`${server.url}?panel=${panel}`);
      expect(await violations()).toEqual([]);
    });
  });

  it.each(schemes)(
    'breaks no rule of WCAG on a phone in %s, with a receipt and with words being written',
    async (scheme) => {
      await browser.size(375, 800, scheme);
      await browser.open(server.url);
      await browser.click('summary', 'Headline of Ferry crews');
      expect(await violations()).toEqual([]);
      await browser.click('.cites a', '1');
      await browser.until(`document.activeElement.id === 'asked'`);
      expect(await violations()).toEqual([]);
      await browser.picture(join(pictures, `receipt-375-${scheme}.png`));
    },
  );
});
