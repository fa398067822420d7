import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

const body = [
  'The ferry company of Holmsund will sell its oldest boat, which has carried cars across the sound since 1971.',
  'A buyer from the islands has offered enough to pay for a new engine in the second boat, the company said.',
  'Passengers who want to say goodbye can ride the old ferry for free on the last Sunday of the month.',
].join('\n');

async function publishedOf(date: string, rest = '') {
  const content = `Holmsund ferry company sells its oldest boat\n${date}\n\n${body}\n\n${rest}`;
  const [extraction] = await extract([{ id: 'i', sourceId: 's', input: 'page.txt', type: 'text', content }]);
  const published = extraction?.articles[0]?.published;
  return published && [published.earliest, published.latest, published.precision];
}

describe('a date in numbers of which either can be the month', () => {
  it('says no day where nothing decides', async () => {
    expect(await publishedOf('03/04/2025')).toEqual(['2025-03', '2025-04', 'month']);
  });

  it('is read as another date of the page, of which one number can be no month', async () => {
    expect(await publishedOf('03/04/2025', 'Related\nHives lost in the hills of Tarn\n28/03/2025')).toEqual([
      '2025-04-03',
      '2025-04-03',
      'day',
    ]);
    expect(await publishedOf('03/04/2025', 'Related\nHives lost in the hills of Tarn\n03/28/2025')).toEqual([
      '2025-03-04',
      '2025-03-04',
      'day',
    ]);
  });

  it('is the same day in either order where both numbers are the same', async () => {
    expect(await publishedOf('04/04/2025')).toEqual(['2025-04-04', '2025-04-04', 'day']);
  });
});
