import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkplace } from '../../src/commands/preview-workplace.ts';
import { type PreviewServer, servePreview } from '../../src/server/preview.ts';
import { type BrowserPage, chromium, openBrowser } from '../support/browser.ts';
import { emptyFolder, projectRoot } from '../support/run-cli.ts';
import { buildShown } from '../support/run-here.ts';

const id = '2025-07-03-daily';
const pictures = join(projectRoot, 'screenshots');

let folder: string;
let server: PreviewServer;
let workplace: Awaited<ReturnType<typeof openWorkplace>>;
let browser: BrowserPage;
const told: string[] = [];

const file = (...path: string[]) => join(folder, ...path);
const edition = async () => JSON.parse(await readFile(file('out', id, 'edition.json'), 'utf8'));
const emailHas = (words: string) =>
  `document.querySelector('iframe').contentDocument.body.textContent.includes(${JSON.stringify(words)})`;
const isCurrent = (group: string, label: string) =>
  `document.querySelector('[aria-label="${group}"] [aria-current]').textContent.startsWith(${JSON.stringify(label)})`;
const said = (words: string) => `document.getElementById('messages').textContent.includes(${JSON.stringify(words)})`;
const open = (query = '') => browser.open(`${server.url}${query}`);

if (!chromium) console.warn('No browser was found (set CHROMIUM to one), so the tests in a browser are skipped.');

describe.skipIf(!chromium)('the preview in a browser', () => {
  beforeAll(async () => {
    folder = await emptyFolder();
    for (const name of ['newsletter.yml', 'sources', 'templates'])
      await cp(join(projectRoot, name), file(name), { recursive: true });
    await buildShown(folder);
    workplace = await openWorkplace(
      { config: file('newsletter.yml'), out: file('out'), state: file('state'), outbox: file('mails') },
      (words) => told.push(words),
    );
    server = await servePreview({ ...workplace.options, port: 0 });
    browser = await openBrowser();
    await browser.size(1440, 900);
  });

  afterAll(async () => {
    await browser?.close();
    workplace?.close();
    await server?.close();
    expect(told).toEqual([]);
  });

  it.each([320, 375, 600, 1024, 1440])('fits a window of %i pixels in every scheme', async (width) => {
    for (const scheme of ['light', 'dark', 'inverted'] as const) {
      await browser.size(width, 900, scheme === 'dark' ? 'dark' : 'light');
      for (const panel of ['desk', 'findings', 'receipts', 'left-out', 'send']) {
        if (panel !== 'desk' && (scheme !== 'light' || (width !== 320 && width !== 1440))) continue;
        await open(`?panel=${panel}&scheme=${scheme}&width=${width === 1440 ? 600 : width}`);
        await browser.until(emailHas('The Nutgraf Briefing'));
        expect(await browser.read('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        await browser.picture(join(pictures, `${width}-${scheme}-${panel}.png`));
      }
    }
    await browser.size(1440, 900);
  });

  it('shows an email of 320 pixels without scrolling sideways', async () => {
    await open('?width=320');
    await browser.until(emailHas('The Nutgraf Briefing'));
    const width = 'document.querySelector("iframe").contentDocument.documentElement.scrollWidth';
    expect(await browser.read(width)).toBeLessThanOrEqual(320);
  });

  it('is looked at with single keys', async () => {
    await open();
    await browser.press('1');
    await browser.until(isCurrent('Width in pixels', '320'));
    await browser.press('4');
    await browser.until(isCurrent('Width in pixels', '1024'));
    await browser.press('i');
    await browser.until(isCurrent('Colours', 'inverted'));
    await browser.press('d');
    await browser.until(isCurrent('Colours', 'dark'));
    await browser.press('m');
    await browser.until(`document.querySelector('[aria-label="Images"]').textContent === 'images off'`);
    await browser.press('v');
    await browser.until(isCurrent('Part', 'Plain text'));
    await browser.until(`document.querySelector('pre').textContent.includes('Russia-Azerbaijan Tensions Soar')`);
    await browser.press('v');
    await browser.until(isCurrent('Part', 'Web edition'));
    await browser.until(emailHas('Russia-Azerbaijan Tensions Soar'));
    await browser.press('1');
    await browser.until(`document.querySelector('iframe').className === 'w320'`);
    await browser.press('v');
    await browser.until(`document.querySelector('pre').textContent.includes('# The Nutgraf Briefing')`);
    await browser.press('v');
    await browser.until(`document.querySelector('.source-lines').textContent.includes('<!doctype html>')`);
    await browser.press('v');
    await browser.until(
      `document.querySelector('pre').textContent.includes('List-Unsubscribe: <mailto:leave@example.org')`,
    );
    await browser.until(`document.querySelector('pre').textContent.includes('sam.sample@reader.example')`);
    await browser.press('f');
    await browser.until(isCurrent('Desk', 'Findings'));
    await browser.press('o');
    await browser.until(isCurrent('Desk', 'Left out'));
  });

  it('keeps single keys to itself where they are switched off, and lists them under ?', async () => {
    await open();
    await browser.read(`localStorage.removeItem('keys')`);
    await open();
    await browser.press('?');
    await browser.until(`document.getElementById('help').open`);
    await browser.click('#keys-on');
    await browser.until(`!document.getElementById('keys-on').checked`);
    await browser.press('Escape');
    await browser.until(`!document.getElementById('help').open`);
    await browser.press('1');
    expect(await browser.read(isCurrent('Width in pixels', '600'))).toBe(true);
    await browser.press('?');
    await browser.until(`document.getElementById('help').open`);
    await browser.click('#keys-on');
    await browser.until(`document.getElementById('keys-on').checked`);
    await browser.click('#help button');
    await browser.until(`!document.getElementById('help').open`);
    await browser.press('1');
    await browser.until(isCurrent('Width in pixels', '320'));
  });

  it('leads from a citation in the email to its sentence in the article', async () => {
    await open();
    await browser.until(emailHas('One of the brothers'));
    const cited = `[...document.querySelector('iframe').contentDocument.querySelectorAll('a[href*="panel=receipts"]')]`;
    expect(
      await browser.read(`${cited}.every((link) => new URLSearchParams(link.getAttribute('href').slice(2)).has('at'))`),
    ).toBe(true);
    await browser.click('iframe a[href*="panel=receipts"]');
    await browser.until(
      `document.querySelector('#asked').textContent.startsWith('Tensions rose sharply between Russia')`,
    );
    await browser.until(`document.activeElement.id === 'asked'`);
    await browser.picture(join(pictures, 'receipt.png'));
    expect(await browser.read(`document.querySelector('.source h3').textContent`)).toContain('Tensions Soar');
  });

  it('is worked in with the keyboard alone: past the email, to a story, to another sentence, to a receipt', async () => {
    await open();
    await browser.until(emailHas('One of the brothers'));
    await browser.press('Tab');
    await browser.until(`document.activeElement.className === 'skip'`);
    await browser.press('Enter');
    await browser.until(`document.activeElement.id === 'panel'`);
    await browser.press('n');
    await browser.press('n');
    await browser.until(`document.activeElement === document.querySelectorAll('.story')[1]`);
    await browser.press('Tab');
    await browser.until(`document.activeElement.getAttribute('aria-label').startsWith('Pin Ukraine')`);
    await browser.press('Enter');
    await browser.until(`document.querySelector('.story .mark').textContent === 'pinned'`);
    await browser.press('z');
    await browser.until(said('Undone.'));
    await browser.read(`[...document.querySelectorAll('.story .tools a')][0].focus()`);
    await browser.press('Enter');
    await browser.until(`document.querySelectorAll('button.sentence').length > 3`);
    await browser.until(`document.activeElement.id === 'asked'`);
    await browser.press('Tab');
    await browser.until(`document.activeElement.matches('button.sentence')`);
    await browser.press('Enter');
    await browser.until(said('Another sentence'));
    await browser.press('z');
    await browser.until(said('Undone.'));
    const cited = `document.querySelector('iframe').contentDocument.querySelector('a[href*="panel=receipts"]')`;
    await browser.until(
      `document.querySelector('iframe').contentDocument.readyState === 'complete' && ${cited} !== null`,
    );
    await browser.read(`${cited}.focus()`);
    await browser.press('Enter');
    await browser.until(`document.activeElement.id === 'asked'`);
    await browser.press('o');
    await browser.until(isCurrent('Desk', 'Left out'));
    await browser.press('t');
    await browser.until(isCurrent('Desk', 'Send a test'));
  });

  it('drops what stands beside a summary, and takes it back', async () => {
    const figures = (await edition()).sections.flatMap((section: { stories: { figures: unknown[] }[] }) =>
      section.stories.flatMap((story) => story.figures),
    );
    await open();
    const pieces = await browser.read<number>(`document.querySelectorAll('.pieces li').length`);
    expect(pieces).toBeGreaterThan(figures.length - 1);
    await browser.click('.pieces button');
    await browser.until(`document.querySelectorAll('.pieces li').length === ${pieces - 1}`);
    expect(await readFile(file('out', id, 'edits.yml'), 'utf8')).toContain('do: drop-part');
    await browser.press('z');
    await browser.until(`document.querySelectorAll('.pieces li').length === ${pieces}`);
  });

  it('strikes through what was cut from a sentence', async () => {
    await open();
    await browser.click('.cites a', '2');
    await browser.until(`document.querySelector('#asked del').textContent === 'AARHUS, Denmark — '`);
  });

  it('rewrites a headline with the keyboard alone, and takes it back and forth', async () => {
    await open();
    await browser.read(`document.querySelector('summary[aria-label^="Headline of Russia"]').focus()`);
    await browser.press('Enter');
    await browser.until(`document.activeElement.tagName === 'TEXTAREA'`);
    await browser.type('Two brothers, and two capitals');
    await browser.press('Tab');
    await browser.press('Enter');
    await browser.until(said('Headline: “Two brothers'));
    await browser.until(emailHas('Two brothers, and two capitals'));
    expect(await readFile(file('out', id, 'edits.yml'), 'utf8')).toContain('do: write-headline');
    expect((await edition()).subject).toBe('Two brothers, and two capitals');
    await browser.press('z');
    await browser.until(said('Undone.'));
    await browser.until(emailHas('Russia-Azerbaijan Tensions Soar'));
    await browser.press('y');
    await browser.until(emailHas('Two brothers, and two capitals'));
    await browser.press('z');
    await browser.until(emailHas('Russia-Azerbaijan Tensions Soar'));
  });

  it('writes all forms after a change, with the numbers of the sources that are left', async () => {
    await open();
    const forms = ['email.html', 'email.txt', 'edition.md', 'index.html', 'edition.json'];
    const read = (name: string) => readFile(file('out', id, name), 'utf8');
    const before = await Promise.all(forms.map(read));
    const archive = await readFile(file('out', 'index.html'), 'utf8');
    await browser.click('button', 'Drop Russia-Azerbaijan Tensions Soar');
    await browser.until(`!${emailHas('brothers')}`);
    const after = await Promise.all(forms.map(read));
    for (const [index, form] of after.entries()) {
      expect(form).not.toBe(before[index]);
      expect(form).not.toContain('One of the brothers');
    }
    expect(await readFile(file('out', 'index.html'), 'utf8')).not.toBe(archive);
    expect(after[2]).toMatch(/\[\^1\]/u);
    await browser.press('z');
    await browser.until(emailHas('brothers'));
    expect(await Promise.all(forms.map(read))).toEqual(before);
    expect(await readFile(file('out', 'index.html'), 'utf8')).toBe(archive);
  });

  it('keeps what is being written while something else is changed, and sends it once', async () => {
    await open();
    await browser.click('button', 'Pin Trump');
    await browser.click('summary', 'Note on Ukraine');
    await browser.until(`document.activeElement.tagName === 'TEXTAREA'`);
    await browser.type('Kyiv did not');
    await browser.until(said('Pinned “Trump'));
    await browser.until(`document.activeElement.value === 'Kyiv did not'`);
    await browser.type(' answer.');
    await browser.click('.tabs a', 'Findings');
    await browser.until(isCurrent('Desk', 'Findings'));
    await browser.click('.tabs a', 'Desk');
    await browser.until(`document.querySelector('details.words[open] textarea').value === 'Kyiv did not answer.'`);
    const form = `document.querySelector('details.words[open] form')`;
    await browser.read(`((form) => (form.requestSubmit(), form.requestSubmit()))(${form})`);
    await browser.until(emailHas('Kyiv did not answer.*'));
    await browser.until(`document.querySelector('.changes').textContent.includes('Kyiv did not answer.')`);
    expect(await browser.read(`document.querySelectorAll('details.words[open]').length`)).toBe(0);
    expect((await readFile(file('out', id, 'edits.yml'), 'utf8')).match(/do: \S+/gu)).toEqual([
      'do: pin-story',
      'do: add-note',
    ]);
    await browser.click('button', 'Drop the note: Kyiv');
    await browser.until(`!${emailHas('Kyiv did not')}`);
    for (let left = 3; left > 0; left--) {
      await browser.press('z');
      await browser.until(`document.querySelectorAll('.changes li').length === ${left - 1}`);
    }
  });

  it('tells what the editor took out as left out', async () => {
    await open();
    await browser.click('button', 'Drop Ukraine');
    await browser.until(said('Dropped “Ukraine'));
    await browser.press('o');
    await browser.until(`document.getElementById('panel').textContent.includes('taken out by the editor')`);
    expect(await browser.read(`document.getElementById('panel').textContent`)).toMatch(/European backers mull over/u);
    await browser.press('z');
    await browser.until(`document.getElementById('panel').textContent.includes('went into the edition')`);
  });

  it('marks in every form what the editor wrote', async () => {
    await open();
    await browser.click('summary', 'Note on Ukraine');
    await browser.until(`document.activeElement.tagName === 'TEXTAREA'`);
    await browser.type('Our own correspondent is in Aarhus.');
    await browser.press('Tab');
    await browser.press('Enter');
    await browser.until(emailHas('Our own correspondent is in Aarhus.*'));
    for (const form of ['email.txt', 'edition.md', 'index.html'])
      expect(await readFile(file('out', id, form), 'utf8'), form).toMatch(/is\s+in\s+Aarhus\.(?:<[^>]*>)*\\?\*/u);
    await browser.press('z');
    await browser.until(`!${emailHas('Our own correspondent')}`);
  });

  it('chooses another sentence of the article, with its receipt', async () => {
    await open();
    await browser.click('.story .tools a', 'Choose another');
    await browser.until(`document.querySelectorAll('button.sentence').length > 3`);
    await browser.picture(join(pictures, 'choosing.png'));
    const chosen = await browser.read<string>(`document.querySelector('button.sentence').textContent`);
    await browser.click('button.sentence');
    await browser.until(said('Another sentence'));
    await browser.until(isCurrent('Desk', 'Desk'));
    const { sections, articles } = await edition();
    const [first] = sections[0].stories[0].summary;
    expect(first.text).toBe(chosen);
    const [{ article, paragraph, start, end }] = first.citations;
    const cited = articles.find((one: { id: string }) => one.id === article);
    expect(cited.paragraphs[paragraph].slice(start, end)).toBe(chosen);
    await browser.press('z');
    await browser.until(said('Undone.'));
  });

  it('reorders and renames sections, pins and drops stories, adds a note, and survives a rebuild', async () => {
    await open();
    await browser.click('button', 'Move section Russia–Azerbaijan crisis down');
    await browser.until(`document.querySelector('.row h3').textContent === 'Ukraine aid pause'`);
    await browser.click('summary', 'Rename section Trump–Putin call');
    await browser.until(`document.activeElement.tagName === 'TEXTAREA'`);
    await browser.type('A call');
    await browser.click('details[open] button', 'Save');
    await browser.until(emailHas('A call'));
    await browser.click('button', 'Pin Ukraine');
    await browser.until(`document.querySelector('.story .mark').textContent === 'pinned'`);
    await browser.click('summary', 'Note on Ukraine');
    await browser.until(`document.activeElement.tagName === 'TEXTAREA'`);
    await browser.type('Our own correspondent is in Aarhus.');
    await browser.click('details[open] button', 'Save');
    await browser.until(emailHas('Our own correspondent is in Aarhus.'));
    await browser.click('button', 'Drop Russia-Azerbaijan Tensions Soar');
    await browser.until(`!${emailHas('brothers')}`);
    await browser.picture(join(pictures, 'changed.png'));
    const before = await readFile(file('out', id, 'email.html'), 'utf8');
    await browser.press('b');
    await browser.until(said(`Edition ${id} was built.`));
    expect(await readFile(file('out', id, 'email.html'), 'utf8')).toBe(before);
    await browser.click('button', 'Take back: Dropped “Russia-Azerbaijan Tensions Soar');
    await browser.until(emailHas('brothers'));
    await browser.press('z');
    await browser.until(`!${emailHas('brothers')}`);
    for (let left = 5; left > 0; left--) {
      await browser.press('z');
      await browser.until(
        left === 1
          ? `!document.querySelector('.changes')`
          : `document.querySelectorAll('.changes li').length === ${left - 1}`,
      );
    }
  });

  it('freezes what was approved', async () => {
    await open();
    await browser.click('button', 'Approve');
    await browser.until(said('Approved'));
    expect(await browser.read(`document.querySelector('fieldset').disabled`)).toBe(true);
    await writeFile(
      file('newsletter.yml'),
      (await readFile(file('newsletter.yml'), 'utf8')).replace('Trump–Putin call', 'Calls'),
    );
    await browser.until(said('was approved and stays as it is'));
    const again = await buildShown(folder);
    expect(again).toMatchObject({ code: 5, stderr: expect.stringContaining('was approved and stays as it is') });
    await writeFile(
      file('newsletter.yml'),
      (await readFile(file('newsletter.yml'), 'utf8')).replace('Calls', 'Trump–Putin call'),
    );
    await browser.until(`!${said('was approved and stays')}`);
    await browser.click('button', 'Withdraw the approval');
    await browser.until(said('withdrawn'));
    expect(await browser.read(`document.querySelector('fieldset').disabled`)).toBe(false);
  });

  it('sends a test to an allowed address', async () => {
    await open('?panel=send');
    await browser.click('.send button');
    await browser.until(said('The test to briefing@example.org was written into'));
    const [mail = ''] = await readdir(file('mails'));
    expect(await readFile(file('mails', mail), 'utf8')).toMatch(/^Subject: (?:\[Test\]|=\?UTF-8\?Q\?=5BTest=5D)/mu);
  });

  it('shows a changed template at once, and a mistake in it without falling over', async () => {
    await open();
    const partial = file('templates', 'broadsheet', 'partials', 'footer.mjml.hbs');
    const whole = await readFile(partial, 'utf8');
    await writeFile(partial, `${whole}\n{{#each nonsense}}`);
    await browser.until(said('broadsheet/partials/footer.mjml.hbs'));
    await browser.picture(join(pictures, 'trouble.png'));
    expect(await browser.read(emailHas('Russia-Azerbaijan Tensions Soar'))).toBe(true);
    const masthead = file('templates', 'broadsheet', 'partials', 'masthead.mjml.hbs');
    await writeFile(partial, whole);
    await browser.until(`!${said('footer.mjml.hbs')}`);
    await writeFile(
      masthead,
      (await readFile(masthead, 'utf8')).replaceAll('{{newsletter.name}}', 'Extra! {{newsletter.name}}'),
    );
    await browser.until(emailHas('Extra!'));
  });

  it('builds again when newsletter.yml or a source changes', async () => {
    await open();
    const path = file('newsletter.yml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Trump–Putin call', 'The two presidents'));
    await browser.until(emailHas('The two presidents'));
    await appendFile(path, '\ntemplat: broadsheet\n');
    await browser.until(said('did you mean template'));
    await writeFile(path, (await readFile(path, 'utf8')).replace('templat: broadsheet', ''));
    await browser.until(`!${said('did you mean template')}`);
  });

  it('takes over what is written into edits.yml by hand', async () => {
    await open();
    const [section] = (await edition()).sections;
    const change = { do: 'rename-section', section: section.theme, to: 'By hand' };
    await writeFile(file('out', id, 'edits.yml'), JSON.stringify({ changes: [change] }));
    await browser.until(emailHas('By hand'));
  });

  it('runs no script of an email, whatever is in it', async () => {
    const path = file('out', id, 'email.html');
    const planted =
      '<script>parent.document.title="taken"</script><img src=x onerror="parent.document.title=\'taken\'">';
    let isShown = false;
    // The change before may still be writing all forms anew, and this one with them.
    for (let left = 20; !isShown && left > 0; left--) {
      await writeFile(path, `<!doctype html><body><h1>Planted</h1>${planted}</body>`);
      await open();
      isShown = await browser.read(emailHas('Planted'));
    }
    expect(isShown).toBe(true);
    expect(await browser.read('document.title')).toBe(`${id} – Nutgraf preview`);
  });
});
