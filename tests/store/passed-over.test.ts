import { expect, it } from 'vitest';
import type { PassedOver } from '../../src/model/memory.ts';
import { openPassingMemory } from '../../src/store/memory.ts';

const source = 'https://gazette.example/feed';
const passed = (name: string, sketch: readonly number[] = []): PassedOver => ({
  entry: { source: 'Gazette', title: name, url: `${source}/${name}`, reason: 'older than the window' },
  sighting: { keys: [`url ${name}`], sketch, title: name, published: null, source, chosen: false, versions: [] },
  isOlder: name.startsWith('older'),
});
const reading = {
  source: 'g',
  name: 'Gazette',
  url: source,
  outcome: 'ok',
  detail: '',
  entries: 1,
  wanted: 0,
} as const;

it('gives back what was passed over as it was, in order, however often it is asked', async () => {
  const memory = await openPassingMemory();
  expect([...memory.passedOver]).toEqual([]);
  const all = Array.from({ length: 1_201 }, (_, at) => passed(`${at % 7 === 0 ? 'older' : ''}${at}`));
  const sketched = passed('sketched', [1, 2 ** 31, 2 ** 32 - 1]);
  const unremembered = { ...passed('lost'), sighting: null };
  memory.passedOver.add(all);
  memory.passedOver.add([sketched, unremembered]);
  expect([...memory.passedOver]).toEqual([...all, sketched, unremembered]);
  expect([...memory.passedOver]).toHaveLength(1_203);
  memory.close();
});

it('can be gone through while it is recorded', async () => {
  const memory = await openPassingMemory();
  memory.passedOver.add(Array.from({ length: 1_100 }, (_, at) => passed(String(at))));
  function* sightings() {
    for (const { sighting } of memory.passedOver) if (sighting) yield sighting;
  }
  memory.record({ [Symbol.iterator]: sightings }, [reading], null, '2026-11-20T06:00:00Z');
  for (const name of ['0', '499', '500', '1099']) {
    expect(memory.recall({ keys: [`url ${name}`], sketch: [] })).toMatchObject({ by: 'address' });
  }
  memory.close();
});
