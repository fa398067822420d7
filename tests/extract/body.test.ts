import { describe, expect, it } from 'vitest';
import { cleanBody } from '../../src/extract/body.ts';

const context = { title: 'River floods old town', language: 'en' };
const clean = (...lines: string[]) =>
  cleanBody(
    lines.map((text) => ({ text })),
    context,
  );

const opening = 'The river Alva broke its banks on Tuesday night and flooded the lower part of the old town.';
const middle = 'About 300 people had to leave their homes, the fire service said, and two schools will stay closed.';
const ending = 'The council meets again in June to decide who pays for the repairs.';

describe('cleanBody', () => {
  it.each([
    ['Want all of The Lantern? Subscribe.', 'paywall'],
    ['Subscribe to continue reading', 'paywall'],
    ['This article is for subscribers only.', 'paywall'],
    ['Sign up for our daily newsletter', 'call to subscribe'],
    ['Share on Facebook', 'call to share or follow'],
    ['Facebook Twitter Email Copy Link', 'call to share or follow'],
    ['Advertisement', 'advertising'],
    ['Story continues below', 'advertising'],
    ['Read more: The long history of the barrier', 'pointer to another page'],
    ['Lesen Sie auch: Die Mauer', 'pointer to another page'],
    ['Post Views: 6', 'machinery of the page'],
    ['Volunteers at work beside the river. (Photo by Jo Park/Getty Images)', 'caption'],
    ['FILE - The barrier in the summer of last year.', 'caption'],
    ['Photo: Jo Park', 'caption'],
    ['Machine translations may contain errors.', 'disclaimer'],
    ['We may earn a commission if you buy something through our links.', 'disclaimer'],
    ['With reporting by Reuters', 'credit for reporting'],
    ['This is a developing story. Check back for updates.', 'announcement that updates follow'],
    ['River Floods Old Town', 'title repeated'],
  ])('takes out the line "%s" (%s)', (line, reason) => {
    const body = clean(opening, line, ending);
    expect(body.paragraphs).toEqual([opening, ending]);
    expect(body.removed).toEqual([{ text: line, reason }]);
    expect(body.complete).toBe(reason !== 'paywall');
  });

  it.each([
    'The newsletter that the mayor sends each week has 4,000 readers, and half of them live outside the town.',
    'Subscribers of the ferry line will pay more from spring, the company told the council on Monday.',
    'Comments by the mayor about the barrier made the engineers angry, and one of them resigned.',
    'She shared a photo of the flooded square with her followers and asked them for sandbags.',
    'Getty, the owner of the museum, said that its pictures had been brought to the upper floor.',
    'Left without power, many people spent the night in the school on the hill.',
  ])('keeps the news "%s"', (line) => {
    expect(clean(opening, line, ending).paragraphs).toEqual([opening, line, ending]);
  });

  it('takes disclaimers, credits and announcements out of a body in one line', () => {
    const body = clean(
      `Translations may contain inaccuracies. ${opening} ${middle} ${ending} This article includes reporting by The Associated Press. This is a breaking news story. Updates to follow.`,
    );
    expect(body.paragraphs).toEqual([`${opening} ${middle} ${ending}`]);
    expect(body.agency).toBe('Associated Press');
    expect(body.removed.map(({ reason }) => reason)).toEqual([
      'disclaimer',
      'credit for reporting',
      'announcement that updates follow',
      'announcement that updates follow',
    ]);
  });

  it('takes an embedded post with its signature out of a body in one line', () => {
    const post = 'Mayor on the flood: "The barrier held. The drains did not." — Ada Marsh (@adamarsh) May 4, 2024';
    const body = clean(`${opening} ${middle} ${post} ${ending}`);
    expect(body.paragraphs).toEqual([`${opening} ${middle}`, ending]);
    expect(body.embeds).toEqual([post]);
  });

  it('takes an embedded post with its signature on a line of its own', () => {
    const body = clean(
      opening,
      'The water is at the market now, stay away!',
      '— Ada Marsh (@adamarsh) May 4, 2024',
      ending,
    );
    expect(body.paragraphs).toEqual([opening, ending]);
    expect(body.embeds).toHaveLength(2);
  });

  it('takes a caption that stands twice, first cut short, with its credit', () => {
    const caption = 'Left: Volunteers fill sandbags beside the river in Alvaton. Right: The market square under';
    const body = clean(
      `${opening} ${caption}... ${caption} water on Tuesday, May 4, 2024. More Associated Press ${middle}`,
    );
    expect(body.paragraphs).toEqual([opening, middle]);
    expect(body.captions).toEqual([`${caption}... ${caption} water on Tuesday, May 4, 2024. More Associated Press`]);
    expect(body).not.toHaveProperty('agency');
  });

  it('marks subheads, and drops one that nothing follows', () => {
    const body = cleanBody(
      [
        { text: opening },
        { text: 'Who pays', subhead: true },
        { text: ending },
        { text: 'About the author', subhead: true },
      ],
      context,
    );
    expect(body.paragraphs).toEqual([opening, 'Who pays', ending]);
    expect(body.subheads).toEqual([1]);
  });

  it('takes the author and the agency from a credit at the end', () => {
    const body = clean(`${opening} ${middle} ${ending} Marsh writes for the Associated Press.`);
    expect(body.paragraphs).toEqual([`${opening} ${middle} ${ending}`]);
    expect(body.authors).toEqual([{ name: 'Marsh' }]);
    expect(body.agency).toBe('Associated Press');
  });

  it('takes a note about the author from the end only', () => {
    const note = 'Ada Marsh is a senior reporter for The Daily Lantern.';
    expect(clean(opening, ending, note).paragraphs).toEqual([opening, ending]);
    expect(clean(opening, note, middle, middle.replace('300', '400'), ending).paragraphs).toContain(note);
  });

  it.each([
    ['AARHUS, Denmark — The leaders met in a garden.', 'AARHUS, Denmark', undefined],
    ['WASHINGTON (AP) — The vote was close.', 'WASHINGTON', 'Associated Press'],
    ['ATLANTA -- The agency warned the state.', 'ATLANTA', undefined],
    ['ATLANTA ― The agency warned the state.', 'ATLANTA', undefined],
    ['ATLANTA (AP) –- The agency warned the state.', 'ATLANTA', 'Associated Press'],
    ['BERLIN, July 3 (Reuters) - The talks went on.', 'BERLIN', 'Reuters'],
  ])('reads the dateline of "%s" and leaves it in place', (line, dateline, agency) => {
    const body = clean(line, ending);
    expect(body.paragraphs[0]).toBe(line);
    expect(body.dateline).toBe(dateline);
    expect(body.agency).toBe(agency);
  });

  it.each(['The mayor — a former engineer — agreed.', 'NATO - and nobody else', 'I — for one — agree.'])(
    'reads no dateline in "%s"',
    (line) => {
      expect(clean(line, ending)).not.toHaveProperty('dateline');
    },
  );

  it('takes away what a picture put above the dateline', () => {
    const body = clean('A man looks at the flooded market square in Alvaton.', 'ALVATON — The river rose.', ending);
    expect(body.paragraphs).toEqual(['ALVATON — The river rose.', ending]);
  });

  it('is empty where there is nothing', () => {
    expect(clean('', '  ')).toMatchObject({ paragraphs: [], removed: [], complete: true });
  });
});
