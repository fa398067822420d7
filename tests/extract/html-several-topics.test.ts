import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

async function titlesOn(body: string, headline = 'The Basket') {
  const content = `<html><head><title>${headline}</title><meta property="og:site_name" content="The Basket"></head><body>${body}</body></html>`;
  const item = {
    id: 'page',
    sourceId: 's',
    input: 'page.html',
    type: 'html',
    content,
    capturedAt: '2025-05-13T20:00:00Z',
  } as const;
  const [extraction] = await extract([item]);
  return extraction?.articles.map(({ title }) => title) ?? [];
}

const stories = [
  {
    title: 'Ferry sails again',
    text: `<p>The passenger ferry to the outlying islands returns to service on Thursday, after engineers replaced a rudder that a thunderstorm had shattered.</p>
<p>The shipping company promised travellers cheaper tickets throughout September, and apologised to fishermen whose deliveries were cancelled.</p>`,
  },
  {
    title: 'Mill turns after sixty years',
    text: `<p>A neglected watermill has started grinding barley unexpectedly, while its astonished owner was lubricating the machinery on Monday.</p>
<p>Historians believe the millstones were quarried abroad; neighbours already bring buckets of grain and discuss founding a cooperative bakery.</p>`,
  },
  {
    title: 'Well found under the market',
    text: `<p>Labourers excavating a basement beside the cathedral uncovered a medieval well that appears on none of the surveyed drawings.</p>
<p>Laboratory samples showed drinkable water eleven metres below the pavement, and archaeologists requested another fortnight for measurements.</p>`,
  },
] as const;
const titles = stories.map(({ title }) => title);

describe('articles that only their words tell apart', () => {
  it('takes titles of two looks for titles where rules part what is under them', async () => {
    const runIn = ({ title, text }: { title: string; text: string }) =>
      text.replace('<p>', `<p><b>${title.toUpperCase()}</b> — `);
    const owls = {
      title: 'School bells fall silent',
      text: `<p>Pupils of the primary school begin lessons with a drum, because protected owlets hatched inside the belfry during Easter.</p>
<p>Ornithologists expect them to fledge before summer; teachers meanwhile explain nocturnal hunting with pellets collected beneath the staircase.</p>`,
    };
    const told = [...stories.slice(0, 3), owls];
    const shown = told.map((story, i) => (i % 2 ? runIn(story) : `<h2>${story.title}</h2>${story.text}`));
    expect(await titlesOn(shown.join('<hr>'))).toEqual(
      told.map(({ title }, i) => (i % 2 ? title.toUpperCase() : title)),
    );
  });

  it('parts a digest under plain headings that says nothing of authors or dates', async () => {
    const body = stories.map(({ title, text }) => `<h3>${title}</h3>${text}`).join('');
    expect(await titlesOn(`<h1>Monday digest</h1><div>${body}</div>`)).toEqual(titles);
  });

  it('takes titles by their class, though rows are numbered', async () => {
    const rows = stories.map(
      ({ title, text }, i) =>
        `<div class="row row-${i}"><div class="row-title"><a href="/${i}">${title}</a></div><div>${text}</div></div>`,
    );
    expect(await titlesOn(rows.join(''))).toEqual(titles);
  });

  it('leaves a numbered list with an introduction one article', async () => {
    const places = stories.map(({ title, text }, i) => `<h2>${i + 1}. ${title}</h2>${text}`).join('');
    expect(await titlesOn(`<h1>Three sights worth a detour</h1>${places}`, 'Three sights worth a detour')).toHaveLength(
      1,
    );
  });

  it('leaves sections that share their words one article', async () => {
    const about = (what: string) =>
      `<p>${what}, said the harbourmaster Katrin Lindqvist about the collapsed breakwater near Sandvika, which contractors inspected yesterday.</p>
<p>The breakwater protects the harbour; contractors estimate that reconstruction will continue until December, the harbourmaster added.</p>`;
    const body = `<h2>What happened in the night</h2>${about('Concrete slipped')}<h2>Who pays for the damage</h2>${about('Insurance decides')}<h2>When the boats return</h2>${about('Patience helps')}`;
    expect(await titlesOn(`<h1>Breakwater collapses</h1>${body}`, 'Breakwater collapses')).toHaveLength(1);
  });
});

describe('what stands beside articles', () => {
  it('takes excerpts that break off under a heading for no article', async () => {
    const cards = stories.map(
      ({ title }, i) =>
        `<div><h3>${title}</h3><p>The council has decided, after a debate that took until midnight, that all of the ${i + 3} bridges are to be painted…</p><span>${i + 2} hours ago</span></div>`,
    );
    const body = `<article><h1>${titles[0]}</h1><div>By Ada Marsh</div>${stories[0].text}</article>`;
    expect(await titlesOn(`${body}<section><h2>Further reading</h2>${cards.join('')}</section>`, titles[0])).toEqual([
      titles[0],
    ]);
  });

  it('takes a heading within a marked article for its subhead, though its title is of the same rank', async () => {
    const articles = stories.map(
      ({ title, text }) => `<article><h2>${title}</h2>${text}<h2>What comes next here</h2>${text}</article>`,
    );
    expect(await titlesOn(articles.join(''))).toEqual(titles);
  });

  it('takes the day over a post for no title', async () => {
    const posts = stories.map(
      ({ title, text }, i) =>
        `<div class="day"><h2>Friday, May ${i + 2}, 2025</h2><div class="post"><h3>${title}</h3>${text}</div></div>`,
    );
    expect(await titlesOn(posts.join(''))).toEqual(titles);
  });
});
