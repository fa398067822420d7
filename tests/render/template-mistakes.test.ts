import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { render } from '../../src/render/index.ts';
import { sampleEdition } from '../support/edition.ts';
import { templateNamed } from '../support/template.ts';

const broadsheet = templateNamed('broadsheet');

async function mistakeIn(files: Record<string, string | undefined>): Promise<string> {
  const changed = Object.entries({ ...broadsheet.files, ...files }).filter(
    (file): file is [string, string] => file[1] !== undefined,
  );
  const error = await render(sampleEdition(), { name: 'mine', files: Object.fromEntries(changed) }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('a mistake in a template names file and line', () => {
  it.each([
    [
      'a block that is not closed',
      { 'partials/footer.txt.hbs': 'one\n{{#if sender}}\ntwo\n' },
      /^mine\/partials\/footer\.txt\.hbs:\d Expecting .*'EOF'; correct the template$/u,
    ],
    [
      'a block that is closed by another',
      { 'partials/footer.txt.hbs': 'one\n{{#if sender}}{{/each}}' },
      "mine/partials/footer.txt.hbs:2 if doesn't match each; correct the template",
    ],
    [
      'a name that is not in the view',
      { 'partials/story.mjml.hbs': '<h3>\n{{headlin}}\n</h3>' },
      'mine/partials/story.mjml.hbs:2 "headlin" is not a name that can be shown here; correct the template',
    ],
    [
      'a token that is not in tokens.json',
      { 'partials/story.mjml.hbs': '<h3 style="color:{{@token.colour}}">x</h3>' },
      'mine/partials/story.mjml.hbs:1 "colour" is not a name that can be shown here; correct the template',
    ],
    [
      'a partial that is not there',
      { 'partials/story.mjml.hbs': '<h3>x</h3>\n\n{{> sumary}}' },
      'mine/partials/story.mjml.hbs:3 The partial sumary could not be found; correct the template',
    ],
    [
      'an attribute that MJML does not know',
      { 'edition.mjml.hbs': '<mjml>\n<mj-body>\n<mj-section colour="red">\n</mj-section>\n</mj-body>\n</mjml>' },
      'mine/edition.mjml.hbs:3 Attribute colour is illegal; correct the template',
    ],
    [
      'a tag that MJML does not know, in a partial',
      {
        'edition.mjml.hbs': '<mjml>\n<mj-body>\n{{#each sections}}\n{{> block}}\n{{/each}}\n</mj-body>\n</mjml>',
        'partials/block.mjml.hbs': '<mj-section>\n  <mj-colum title="{{title}}">x</mj-colum>\n</mj-section>',
      },
      /^mine\/partials\/block\.mjml\.hbs:2 Element mj-colum doesn't exist/u,
    ],
    ['no MJML at all', { 'edition.mjml.hbs': 'Hello' }, /^mine\/edition\.mjml\.hbs is no MJML: /u],
    ['a file that is missing', { 'edition.txt.hbs': undefined }, /^mine\/edition\.txt\.hbs is missing; /u],
    ['tokens that are no JSON', { 'tokens.json': '{"ink": }' }, /^mine\/tokens\.json is no JSON: /u],
  ])('%s', async (_, files, message) => {
    const found = await mistakeIn(files);
    if (typeof message === 'string') expect(found).toBe(message);
    else expect(found).toMatch(message);
  });
});
