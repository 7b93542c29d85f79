// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ImportPreview } from '../../../components/transfer/import-preview.tsx';
import type { Preview } from '../../../utils/log/transfer/import.ts';
import { words } from '../../../utils/words/transfer.ts';
import { show } from '../practice/render.ts';

const { bring } = words;
const none = {
  fresh: 0,
  same: 0,
  differs: 0,
  aside: 0,
  newer: 0,
  ahead: 0,
  over: 0,
  settings: 0,
  people: 'none',
  words: 'none',
  after: 'none',
} satisfies Preview;

let gone: () => void;
afterEach(() => gone());

test.each<[Partial<Preview>, string, string | null]>([
  [{ fresh: 3 }, '3 new', bring.confirm],
  [{ fresh: 3, same: 2 }, '3 new, 2 already here', bring.confirm],
  [{ differs: 1 }, '1 differs', bring.confirm],
  [{ same: 4 }, `4 already here${bring.nothing}`, null],
  [{ aside: 1 }, bring.aside({ count: 1 }), bring.confirm],
  [{ same: 2, settings: 3 }, `2 already here${bring.settings({ count: 3 })}`, bring.confirm],
  [{ people: 'new' }, bring.people.new, bring.confirm],
  [{ same: 1, people: 'same' }, `1 already here${bring.people.same}${bring.nothing}`, null],
  [{}, bring.empty, null],
])('%j tells only what is there', (counts, told, confirm) => {
  const preview = { ...none, ...counts };
  const nothing = () => undefined;
  ({ gone } = show(
    <ImportPreview preview={preview} changed={false} onConfirm={nothing} onLeave={nothing} />,
  ));
  const text = document.body.textContent ?? '';
  expect(text).toContain(`${bring.title}${told}`);
  expect(text).not.toMatch(/\b0\b/);
  const buttons = [...document.querySelectorAll('button')].map((one) => one.textContent);
  expect(buttons).toEqual(confirm === null ? [bring.leave] : [confirm, bring.leave]);
});

test('a file of another program says how many of what, and what cannot come', () => {
  const left = { photos: 2, unread: 1, challenges: 0 };
  const preview = { ...none, fresh: 3, from: { app: 'day-one' as const, entries: 3, left } };
  const nothing = () => undefined;
  ({ gone } = show(
    <ImportPreview preview={preview} changed={false} onConfirm={nothing} onLeave={nothing} />,
  ));
  const heading = document.querySelector('h2');
  const told = document.getElementById(heading?.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toContain(bring.from['day-one']({ count: 3 }));
  const lines = [...(told?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
  expect(lines).toEqual([bring.left.unread({ count: 1 }), bring.left.photos({ count: 2 })]);
});

test('one of which nothing comes says so, and offers no import', () => {
  const preview = { ...none, from: { app: 'daylio' as const, entries: 0, left: { wordless: 4 } } };
  const nothing = () => undefined;
  ({ gone } = show(
    <ImportPreview preview={preview} changed={false} onConfirm={nothing} onLeave={nothing} />,
  ));
  expect(document.body.textContent).toContain(bring.empty);
  expect(document.body.textContent).toContain(bring.left.wordless({ count: 4 }));
  expect(document.querySelectorAll('button')).toHaveLength(1);
});
