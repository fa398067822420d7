import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { render } from '../../src/render/index.ts';
import { fewestSteps, shorten } from '../../src/render/shorten.ts';
import { editionOf, sampleEdition } from '../support/edition.ts';
import { templateNamed } from '../support/template.ts';

function lengthsAfter(edition: Edition, steps: number): string[] {
  const { edition: shorter, shortened } = shorten(edition, steps);
  return shorter.sections.flatMap(({ stories }) => stories.map((story) => shortened.get(story) ?? 'full'));
}

describe('an edition that is stepped down', () => {
  it.each([
    [0, ['full', 'full', 'full']],
    [1, ['full', 'full', 'brief']],
    [3, ['brief', 'brief', 'brief']],
    [5, ['brief', 'headline', 'headline']],
    [6, ['headline', 'headline', 'headline']],
    [8, ['headline', 'headline']],
    [9, ['headline']],
  ])('by %i steps loses from its end first, and sentences before stories', (steps, lengths) => {
    expect(lengthsAfter(sampleEdition(), steps)).toEqual(lengths);
  });

  it('keeps of a brief story one sentence, with the sources that it cites', () => {
    const [section] = shorten(sampleEdition(), 3).edition.sections;
    expect(section?.stories[0]).toMatchObject({ disputes: [], sources: [1, 2] });
    expect(section?.stories[0]?.summary).toHaveLength(1);
  });

  it.each([0, 1, 7, 119, 120])('needs %i steps, found by few tries', async (needed) => {
    let tries = 0;
    const found = await fewestSteps(120, async (steps) => {
      tries++;
      return steps >= needed;
    });
    expect(found).toBe(needed);
    expect(tries).toBeLessThanOrEqual(7);
  });
});

describe.each(['broadsheet', 'bulletin'])('the weight of %s', (name) => {
  const template = templateNamed(name);

  it('lets forty stories be told in full, below what Gmail clips', async () => {
    const { html } = await render(editionOf(40), template);
    expect(Buffer.byteLength(html)).toBeLessThan(95_000);
    expect(load(html)('h3.short')).toHaveLength(0);
  });

  it('stays below it with 150 stories, each of which is there, and the way out too', async () => {
    const edition = editionOf(150);
    const site = 'https://letter.halvorsund.example/';
    const { html, text } = await render({ ...edition, newsletter: { ...edition.newsletter, site } }, template);
    const $ = load(html);
    expect(Buffer.byteLength(html)).toBeLessThan(95_000);
    expect($('h3')).toHaveLength(150);
    expect($('h3.short a').last().attr('href')).toBe(`${site}2031-03-04-daily/#story-story-299-300`);
    expect($('a[href^="mailto:"]')).toHaveLength(1);
    for (const link of $('sup a').get()) expect($($(link).attr('href') ?? '')).toHaveLength(1);
    expect(text).toContain('#story-story-299-300');
  }, 60_000);

  it('stays below it with 320 stories, and says how many are not in it, in both parts; without a web edition each leads to its source', async () => {
    const alsoNoted = [{ headline: 'Trams return on Sunday', sources: [] }];
    const { html, text } = await render({ ...editionOf(320), alsoNoted }, template);
    const $ = load(html);
    expect(Buffer.byteLength(html)).toBeLessThan(95_000);
    expect($('a[href^="mailto:"]')).toHaveLength(1);
    const shown = $('h3').length;
    expect(shown).toBeGreaterThan(100);
    expect($('h3.short a').last().attr('href')).toBe(`https://observer.example/reservoirs/${2 * shown - 1}`);
    const told = `${321 - shown} more stories did not fit into this email.`;
    expect($('body').text()).toContain(told);
    expect(text).toContain(told);
    expect($('body').text()).toContain('320 stories');
    expect(
      $('h2')
        .get()
        .every((head) => $(head).text() !== 'Also noted'),
    ).toBe(true);
  }, 60_000);
});
