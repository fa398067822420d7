import { expect, it } from 'vitest';
import type { Outcome } from '../../src/model/source-reading.ts';
import { sourceFates, standingFailures } from '../../src/pipeline/source-fates.ts';
import { openPassingMemory } from '../../src/store/memory.ts';

const url = 'https://gazette.example/feed';
const reading = (outcome: Outcome) =>
  ({ source: 's', name: 'Gazette', url, outcome, detail: 'status 404', entries: 0, wanted: 0 }) as const;

it('warns of a source from its third failure in a row on, and no more once it was read', async () => {
  const memory = await openPassingMemory();
  const outcomes: Outcome[] = ['ok', 'not-found', 'not-found', 'not-found', 'ok', 'timeout'];
  const warnings = outcomes.map((outcome, day) => {
    memory.recordReadings([reading(outcome)], `2026-11-0${day + 1}T06:00:00Z`);
    return standingFailures(sourceFates([reading(outcome)], memory), 3).map(({ message }) => message);
  });
  memory.close();
  expect(warnings).toEqual([
    [],
    [],
    [],
    ['The source could not be read 3 times in a row; the last time it could was 2026-11-01.'],
    [],
    [],
  ]);
});
