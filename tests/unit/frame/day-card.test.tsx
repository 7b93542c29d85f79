// @vitest-environment happy-dom
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ShownCard } from '../../../components/newtab/card-text.ts';
import type { Asked } from '../../../components/newtab/pick-card.ts';
import { useDayCard } from '../../../components/newtab/use-day-card.ts';
import { click, perform, show } from '../practice/render.ts';

/** The local day, as the page finds it. */
let today = '2026-11-30';
beforeEach(() => {
  today = '2026-11-30';
  vi.spyOn(Temporal.Now, 'plainDateISO').mockImplementation(() => Temporal.PlainDate.from(today));
});
afterEach(() => void vi.restoreAllMocks());

const shown = (text: string): ShownCard => ({
  card: { id: 'any-kindness-1', moment: 'any', element: 'kindness' },
  text,
});

function page() {
  const cardNow = vi.fn(async (asked?: Asked) => shown(JSON.stringify(asked)));
  const nextTurn = vi.fn(() => 3);
  const chooseSituation = vi.fn();
  function Page() {
    const stage = useRef(null);
    const { text, another, about } = useDayCard(first, choice, stage);
    return (
      <main ref={stage}>
        <p>{text}</p>
        <button type="button" onClick={another}>
          another
        </button>
        <button type="button" onClick={() => about('stuck')}>
          about
        </button>
      </main>
    );
  }
  const first = { ...shown('first'), day: '2026-11-30' };
  const choice = { cardNow, nextTurn, chooseSituation };
  return { ...show(<Page />), cardNow, nextTurn, chooseSituation };
}

const textOf = (root: ParentNode) => root.querySelector('p')?.textContent;
const comeBack = () => perform(() => void dispatchEvent(new Event('focus')));

test('a card stands as long as its tab does, whatever part of the day it has become', async () => {
  const { root, cardNow, gone } = page();
  await comeBack();
  expect([textOf(root), cardNow.mock.calls.length]).toEqual(['first', 0]);
  today = '2026-12-01';
  await comeBack();
  expect(textOf(root)).toBe('{}');
  gone();
});

test('another, and one about a situation, are those asked for, also where nothing is stored', async () => {
  const { root, nextTurn, chooseSituation, gone } = page();
  await click('button', 'another');
  expect(nextTurn).toHaveBeenCalledWith('2026-11-30');
  expect(textOf(root)).toBe('{"turn":3}');
  await click('button', 'about');
  expect(chooseSituation).toHaveBeenCalledWith('2026-11-30', 'stuck');
  expect(textOf(root)).toBe('{"turn":0,"situation":"stuck"}');
  gone();
});

test('one that does not come leaves the one that stands there', async () => {
  const { root, cardNow, gone } = page();
  cardNow.mockRejectedValue(new Error('gone'));
  await click('button', 'another');
  expect(textOf(root)).toBe('first');
  gone();
});
