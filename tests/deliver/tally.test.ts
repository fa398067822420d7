import { expect, test } from 'vitest';
import { exitCodeOf, tallyOf } from '../../src/deliver/tally.ts';
import { exitCode } from '../../src/errors.ts';
import type { Delivery } from '../../src/model/delivery.ts';

const ended = (...states: Delivery['state'][]) =>
  exitCodeOf(tallyOf(states.map((state) => ({ subscriber: { address: 'a@b.example' }, state, detail: '' }))));

test('the exit code says how the run ended', () => {
  expect(ended()).toBe(exitCode.nothingToSend);
  expect(ended('sent', 'already-sent')).toBe(exitCode.done);
  expect(ended('already-sent', 'already-sent')).toBe(exitCode.locked);
  expect(ended('sent', 'refused')).toBe(exitCode.partly);
  expect(ended('already-sent', 'doubtful')).toBe(exitCode.partly);
  expect(ended('failed', 'refused')).toBe(exitCode.failed);
});
