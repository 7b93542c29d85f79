import { expect, it } from 'vitest';
import { english } from '../../fakes/guard.ts';
import { unreadTexts, type WrittenText } from '../../tools/train-guard/texts.ts';

// Floors a little below what was measured (tests/fixtures/support/README.md), so that a change
// that makes the guard worse is seen. Nothing is tuned on these texts.
const strangers = /^unread-(?:secretary|trucker|medstudent|refugee)$/;
const texts = unreadTexts().filter(({ file }) => file.startsWith('unread-'));

const share = (of: readonly WrittenText[]) =>
  of.filter(({ text }) => english(text)).length / of.length;
const speaksOf = (danger: boolean, of = texts) =>
  of.filter(({ expect: wanted, kind }) => (wanted === 'support') === danger && kind !== 'near');

it('what is wished plainly is found', () => {
  expect(share(speaksOf(true).filter(({ kind }) => kind === 'wish'))).toBeGreaterThan(0.85);
});

it('more than half of all danger is found, in voices that nothing was learned from', () => {
  const unknown = texts.filter(({ file }) => strangers.test(file));
  expect(share(speaksOf(true, unknown))).toBeGreaterThan(0.5);
  expect(share(speaksOf(false, unknown))).toBeLessThan(0.07);
});

it('and in the other halves of known voices', () => {
  const known = texts.filter(({ file }) => !strangers.test(file));
  expect(share(speaksOf(true, known))).toBeGreaterThan(0.6);
  expect(share(speaksOf(false, known))).toBeLessThan(0.065);
});
