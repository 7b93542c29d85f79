import { expect, test } from 'vitest';
import { termOfLetter } from '../../../../utils/log/retention/letter-term.ts';

const letter = (payload: object, more: object = {}) => ({
  day: '2026-01-10',
  zone: 'Europe/Berlin',
  payload: { text: 'x', ...payload },
  ...more,
});

test.each([
  ['written, and never to come back', letter({}), '2026-01-10'],
  ['not come back yet', letter({ returns: '2027-01-01' }), null],
  ['for a hard day', letter({ returns: 'hard' }), null],
  [
    'opened, by the day where it was written',
    letter({ returns: '2026-02-01', opened: '2026-02-01T23:30:00.000Z' }),
    '2026-02-02',
  ],
  [
    'opened before it was written, by a clock that was wrong',
    letter({ returns: '2026-02-01', opened: '2020-02-01T10:00:00.000Z' }),
    '2026-01-10',
  ],
  [
    'left in the log, which is an edit',
    letter({}, { editedAt: '2026-03-01T10:00:00.000Z' }),
    '2026-03-01',
  ],
  [
    'in a zone this browser does not know',
    letter({ opened: '2026-02-01T23:30:00.000Z' }, { zone: 'Moon/Base' }),
    '2026-02-01',
  ],
  [
    'without a zone',
    letter({ opened: '2026-02-01T23:30:00.000Z' }, { zone: undefined }),
    '2026-02-01',
  ],
  ['sealed', { ...letter({}), sealed: { key: 'k', iv: new Uint8Array(12), data: 'x' } }, null],
  ['without words', { day: '2026-01-10' }, null],
  ['without a day', { ...letter({}), day: 7 }, null],
  ['no row at all', undefined, null],
  ['null', null, null],
] as const)('the term of a letter that is %s', (_, row, day) => {
  expect(termOfLetter(row)).toBe(day);
});
