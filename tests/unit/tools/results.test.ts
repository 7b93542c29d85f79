import { expect, it } from 'vitest';
import { failure, lastLine, sum, tallyOf } from '../../tools/results.ts';

const report = (cases: string[], extra: object = {}) =>
  JSON.stringify({
    success: !cases.includes('failed'),
    testResults: [
      {
        name: 'a.test.ts',
        status: cases.includes('failed') ? 'failed' : 'passed',
        assertionResults: cases.map((status, n) => ({ status, fullName: `case ${n}` })),
        ...extra,
      },
    ],
  });

it('counts what passed, failed and was skipped', () => {
  const tally = tallyOf('unit', report(['passed', 'failed', 'pending', 'passed', 'todo']), 1);
  expect(tally).toMatchObject({ passed: 2, failed: 1, failures: ['case 1'] });
  expect(tally.skipped).toEqual(['case 2', 'case 4']);
});

it.each([
  ['no report at all', null, 1],
  ['a report that was cut off', '{"testRes', 0],
  ['a run without cases', report([]), 0],
  ['an error outside the cases', report(['passed']), 1],
  ['a file that broke while loading', report([], { status: 'failed', message: 'no such file' }), 1],
])('%s is a failure, never nothing', (_what, text, code) => {
  expect(tallyOf('unit', text, code).failed).toBe(1);
});

it('ends with one plain line over all parts', () => {
  const parts = [tallyOf('unit', report(['passed', 'passed']), 0), failure('type check')];
  expect(lastLine(sum(parts))).toBe('2 passed, 1 failed');
});
