import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeEditedForms } from '../../src/commands/write-forms.ts';
import { approveEdition, readApproval } from '../../src/io/approvals.ts';
import { readEdition } from '../../src/io/editions.ts';
import { readTemplate } from '../../src/io/templates.ts';
import { openDesk } from '../../src/server/desk.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { buildShown, runHere } from '../support/run-here.ts';

const id = '2024-06-04-daily';
let folder: string;
const file = (...path: string[]) => join(folder, ...path);
const read = (name: string) => readFile(file('out', id, name), 'utf8');
const rename = 'changes:\n  - do: rename-section\n    section: Trams\n    to: On rails\n';

/** Built once: each test works on a copy. */
let made: string;

const newsletter = `name: Test Briefing
sources: sources
sender: { name: The desk, address: desk@letter.example, postalAddress: 1 Quay Street }
themes:
  - { title: Trams, about: "trams, railways and the council of Norrby" }
  - { title: Fishing, about: "fishing boats, herring and the fleet" }
`;

const pages = {
  'trams.txt': `Norrby council approves a new tram line

By Anna Berg, June 4, 2024

The council of Norrby approved a tram line to the harbor on Tuesday, after eleven years of debate over its cost.

The line will cost 240 million euros and open in 2029, Mayor Jonas Lind said at a news conference after the vote.

Opponents said the money should be spent on buses, which carry three times as many people to the harbor today.
`,
  'fishing.txt': `Herring fleet stays in port for a third week

By Per Holm, June 4, 2024

The herring fleet of Sundvik stayed in port for a third week on Tuesday, because buyers pay less than the fuel costs.

Skippers want a fixed price of nine crowns a kilo for herring, said Ida Strand, who speaks for forty fishing boats.

The ministry of fisheries said it would meet the skippers on Friday, and gave no sign that it would pay for fuel.
`,
};

/** Shows what the tests look for, in a tenth of the time of ours. */
const template = {
  'edition.mjml.hbs':
    '<mjml><mj-body><mj-section><mj-column><mj-text>{{#each sections}}{{title}} {{/each}}</mj-text></mj-column></mj-section></mj-body></mjml>',
  'edition.txt.hbs': '{{#each sections}}{{title}} {{/each}}\n',
  'tokens.json': '{}',
};

beforeAll(async () => {
  made = await emptyFolder();
  await writeFile(join(made, 'newsletter.yml'), newsletter);
  await mkdir(join(made, 'sources'));
  for (const [name, text] of Object.entries(pages)) await writeFile(join(made, 'sources', name), text);
  await mkdir(join(made, 'templates/broadsheet'), { recursive: true });
  for (const [name, text] of Object.entries(template)) await writeFile(join(made, 'templates/broadsheet', name), text);
  expect(await buildShown(made)).toMatchObject({ code: 0, stderr: '' });
});

beforeEach(async () => {
  folder = await emptyFolder();
  await cp(made, folder, { recursive: true });
});

function send() {
  return runHere([
    'send',
    id,
    '--to',
    'a@reader.example',
    '--outbox',
    file('mails'),
    '-o',
    file('out'),
    '--state',
    file('state'),
  ]);
}

describe('an edition with edits.yml beside it', () => {
  it('is built again with the changes, which the one without them survives', async () => {
    const before = await read('edition.json');
    await writeFile(file('out', id, 'edits.yml'), rename);
    expect((await buildShown(folder)).code).toBe(0);
    expect(await read('email.html')).toContain('On rails');
    expect(await read('built.json')).toBe(before);
    await rm(file('out', id, 'edits.yml'));
    await buildShown(folder, '--template', 'broadsheet', '--since', '9000d');
    expect(await read('edition.json')).toBe(before);
    await expect(read('built.json')).rejects.toThrow('ENOENT');
  });

  it('tells which changes have no target any more, and exits as for any problem', async () => {
    await writeFile(
      file('out', id, 'edits.yml'),
      `${rename}  - do: pin-story\n    story: s-gone\n    was: An old story\n`,
    );
    const { code, stderr } = await buildShown(folder);
    expect([code, stderr]).toEqual([4, expect.stringContaining('edits.yml, change 2')]);
    expect(await read('email.html')).toContain('On rails');
  });

  it('is not built where the file is not in order', async () => {
    await writeFile(file('out', id, 'edits.yml'), 'changes:\n  - do: nothing\n');
    const { code, stderr } = await buildShown(folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('edits.yml:2')]);
  });
});

describe('an approved edition', () => {
  beforeEach(() => approveEdition(file('out'), id, '2024-06-04T06:00:00.000Z'));

  it('stays as it is where nothing has changed, and where something has', async () => {
    expect((await buildShown(folder)).code).toBe(0);
    const before = await read('email.html');
    await writeFile(file('newsletter.yml'), newsletter.replace('Trams', 'Tramways'));
    const { code, stderr } = await buildShown(folder);
    expect([code, stderr]).toEqual([5, expect.stringContaining('was approved and stays as it is')]);
    expect([await read('email.html'), await read('approved.json')]).toEqual([before, expect.stringContaining('html')]);
  });

  it.each(['missing', 'broken'])('is not made anew where a file of it is %s', async (what) => {
    if (what === 'missing') await rm(file('out', id, 'email.html'));
    else await writeFile(file('out', id, 'edition.json'), '{');
    const { code, stderr } = await buildShown(folder);
    expect([code, stderr]).toEqual([5, expect.stringContaining('make it anew with --again')]);
  });

  it('keeps the approved bytes of its web edition when it is built again to the same email', async () => {
    const page = `${await read('index.html')}<!-- of an older version -->\n`;
    await writeFile(file('out', id, 'index.html'), page);
    await approveEdition(file('out'), id, '2024-06-04T07:00:00.000Z');
    expect((await buildShown(folder)).code).toBe(0);
    await writeFile(file('newsletter.yml'), `${newsletter}\n# the same\n`);
    expect((await buildShown(folder)).code).toBe(0);
    expect(await read('index.html')).toBe(page);
    expect((await send()).code).toBe(0);
  });

  it('is judged by what was read to be sent, not by what is on disk by then', async () => {
    const { forms } = await readEdition(file('out'), id);
    await writeFile(file('out', id, 'email.html'), 'other words');
    expect((await readApproval(file('out'), id, forms))?.holds).toBe(true);
    expect((await readApproval(file('out'), id))?.holds).toBe(false);
  });

  it('is made anew with --again, and has to be approved again', async () => {
    expect((await buildShown(folder, '--again')).code).toBe(0);
    await expect(read('approved.json')).rejects.toThrow('ENOENT');
  });

  it('is sent', async () => {
    expect((await send()).code).toBe(0);
  });

  it.each(['email.html', 'email.txt', 'edition.json', 'edition.md', 'index.html'])(
    'is not sent when its %s was changed since',
    async (name) => {
      await writeFile(file('out', id, name), (await read(name)).replace('Tram', 'Trâm'));
      const { code, stderr } = await send();
      expect([code, stderr]).toEqual([1, expect.stringContaining('is not what was approved')]);
    },
  );

  it('is not sent when the approval itself cannot be read', async () => {
    await writeFile(file('out', id, 'approved.json'), '{');
    expect((await send()).stderr).toContain('is not what was approved');
  });
});

describe('the desk', () => {
  const desk = (isSent = false) =>
    openDesk({
      out: file('out'),
      readTemplate: async () => readTemplate('broadsheet', folder),
      write: async (edited) => {
        await writeEditedForms(file('out'), edited);
      },
      isSent: async () => isSent,
      now: () => new Date('2024-06-04T06:00:00Z'),
    });
  const change = { do: 'rename-section', section: 'Trams', to: 'On rails' } as const;

  it('does acts one after another, however they come in, and loses none', async () => {
    const at = desk();
    const titles = ['a', 'b', 'c', 'd'];
    await Promise.all(titles.map((to) => at.change(id, { ...change, to })));
    expect((await at.stateOf(id)).changes.map((one) => 'to' in one && one.to)).toEqual(titles);
    expect(JSON.parse(await read('edition.json')).sections.map(({ theme }: { theme: string }) => theme)).toContain('d');
  });

  it('undoes and redoes down to the bytes', async () => {
    const at = desk();
    const before = [await read('edition.json'), await read('email.html')];
    await at.change(id, change);
    const after = [await read('edition.json'), await read('email.html')];
    expect(after[0]).not.toBe(before[0]);
    await at.undo(id);
    expect([await read('edition.json'), await read('email.html')]).toEqual(before);
    await at.redo(id);
    expect([await read('edition.json'), await read('email.html')]).toEqual(after);
    await at.takeBack(id, 0);
    expect((await at.stateOf(id)).canRedo).toBe(false);
  });

  it('undoes a change that was taken back, in its place in the list', async () => {
    const at = desk();
    for (const to of ['a', 'b']) await at.change(id, { ...change, to });
    await at.takeBack(id, 0);
    const titles = async () => (await at.stateOf(id)).changes.map((one) => 'to' in one && one.to);
    expect(await titles()).toEqual(['b']);
    await at.undo(id);
    expect(await titles()).toEqual(['a', 'b']);
    await at.redo(id);
    expect(await titles()).toEqual(['b']);
    await at.undo(id);
    await expect(at.takeBack(id, 2)).rejects.toThrow('not there any more');
  });

  it('takes the last change off a list that somebody else wrote since', async () => {
    const at = desk();
    await at.change(id, { ...change, to: 'a' });
    await desk().change(id, { ...change, to: 'b' });
    expect((await at.stateOf(id)).canRedo).toBe(false);
    await at.undo(id);
    expect((await at.stateOf(id)).changes).toEqual([{ ...change, to: 'a' }]);
    expect((await desk().stateOf(id)).canUndo).toBe(true);
  });

  it.each(['email.html', 'email.txt'])('mends %s where another program put its own in between', async (name) => {
    const at = desk();
    await at.change(id, change);
    const written = await read(name);
    await writeFile(file('out', id, name), 'as it was before the change');
    await at.refresh(id, 'edits');
    expect(await read(name)).toBe(written);
  });

  it('leaves everything as it was where nothing would be left, or the target is gone', async () => {
    const at = desk();
    const stories = JSON.parse(await read('edition.json')).sections.flatMap(
      (one: { stories: unknown[] }) => one.stories,
    );
    for (const story of stories.slice(1)) await at.change(id, { do: 'drop-story', story: story.id, was: '' });
    const before = await read('edition.json');
    await expect(at.change(id, { do: 'drop-story', story: stories[0].id, was: '' })).rejects.toThrow(
      'one story has to stay',
    );
    await expect(at.change(id, { do: 'drop-story', story: 's-gone', was: '' })).rejects.toThrow('not there any more');
    expect(await read('edition.json')).toBe(before);
  });

  it('changes nothing that was approved or sent', async () => {
    await desk().approve(id);
    await expect(desk().change(id, change)).rejects.toThrow('withdraw the approval');
    await desk().withdraw(id);
    await expect(desk(true).change(id, change)).rejects.toThrow('was sent');
    await expect(desk(true).approve(id)).rejects.toThrow('was sent');
  });

  it('does not approve what its sources do not say', async () => {
    const edition = JSON.parse(await read('edition.json'));
    edition.sections[0].stories[0].summary[0].text = 'Forty ministers resigned in Baku.';
    await writeFile(file('out', id, 'edition.json'), JSON.stringify(edition));
    await expect(desk().approve(id)).rejects.toThrow('cannot be approved');
  });
});
