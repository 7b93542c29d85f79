// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InsightsView } from '../../../components/insights/insights-view.tsx';
import { PrintView } from '../../../components/insights/print-view.tsx';
import type { NewEntry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { words } from '../../../utils/words/insights.ts';
import { words as log } from '../../../utils/words/log.ts';
import { newProfile } from '../log/place.ts';
import { until } from '../practice/practice-page.tsx';
import { click, expectAccessible, find, perform, show } from '../practice/render.ts';

const text = () => document.body.textContent ?? '';
let gone: () => void = () => undefined;

const notice = (feeling: string, marks: object = {}): NewEntry =>
  ({
    kind: 'notice',
    element: 'mindfulness',
    source: 'popup',
    payload: { feelings: [feeling] },
    ...marks,
  }) as NewEntry;
const line: NewEntry = {
  kind: 'line',
  element: 'humanity',
  source: 'newtab',
  payload: { text: 'Tea, and the window open.' },
};

beforeEach(async () => {
  await newProfile();
  const locks = { request: (_: string, work: () => unknown) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  const daysAgo = (days: number) => () => Temporal.Now.zonedDateTimeISO().subtract({ days });
  await keepEntry(notice('sad', { after: 'lighter' }), { now: daysAgo(200) });
  await keepEntry(notice('hopeful', { after: 'lighter' }), { now: daysAgo(20) });
  await keepEntry(notice('hopeful'), { now: daysAgo(10) });
  await keepEntry(notice('sad', { after: 'heavier' }), { now: daysAgo(5) });
  await keepEntry(line, { now: daysAgo(5) });
});
afterEach(() => gone());

async function open(view: 'back' | 'paper'): Promise<void> {
  ({ gone } = show(view === 'back' ? <InsightsView /> : <PrintView />, 'div'));
  await until(() => text().includes(view === 'back' ? words.hours.title : 'Tea,'));
}

describe('looking back', () => {
  it('tells of the last three months in sentences, pictures and, where wished, tables', async () => {
    await open('back');
    expect(text()).toContain('hopeful (2) and sad (1)');
    const legend = [...document.querySelectorAll('main section li')].map((one) => one.textContent);
    expect(legend).toEqual(['Lighter (1)', 'Heavier (1)']);
    const pictures = [...document.querySelectorAll('section > svg')];
    expect(pictures).toHaveLength(3);
    // What it says stands beside it: it is not said twice.
    for (const picture of pictures) expect(picture.getAttribute('aria-hidden')).toBe('true');
    expect(document.querySelectorAll('table')).toHaveLength(0);
    await click('checkbox', words.table);
    expect(document.querySelectorAll('table')).toHaveLength(3);
    await expectAccessible();
  });

  it('shows how it felt after by patterns, not by colour alone', async () => {
    await open('back');
    const drawn = [...document.querySelectorAll('rect')].map((bar) => bar.getAttribute('fill'));
    const patterns = new Set(drawn.filter((fill) => fill?.startsWith('url(#')));
    expect(patterns.size).toBe(1);
    for (const fill of patterns) {
      expect(document.getElementById(fill?.slice(5, -1) ?? '')?.tagName).toBe('pattern');
    }
  });

  it('shows the elements only where there is something to see', async () => {
    for (let kept = 0; kept < 7; kept += 1) await keepEntry(line);
    await open('back');
    expect(text()).not.toContain(words.elements.title);
    gone();
    await keepEntry(line);
    await open('back');
    await until(() => text().includes(words.elements.said({ name: log.elements.humanity })));
  });

  it('begins with kind sentences of one’s own', async () => {
    await keepEntry({
      kind: 'reframe',
      element: 'kindness',
      source: 'popup',
      payload: { harsh: 'So slow.', friend: '', kinder: 'Slow is allowed.' },
    });
    await open('back');
    const first = document.querySelector('main h2, main blockquote, main fieldset');
    expect(first?.textContent).toBe(words.own.title);
    expect(document.querySelector('blockquote')?.textContent).toBe('Slow is allowed.');
    await expectAccessible();
  });

  it('leaves out days with a hard moment, all of the day', async () => {
    await open('back');
    await click('checkbox', words.withoutHardDays);
    expect(text()).toContain(words.feelings.said({ named: 'hopeful (2)' }));
    expect(text()).not.toContain('Heavier (1)');
  });

  it('looks as far back as is wished', async () => {
    await open('back');
    await click('radio', words.span.names.all);
    await until(() => text().includes('sad (2)'));
    await click('radio', words.span.names.own);
    const [from] = document.querySelectorAll<HTMLInputElement>('input[type=date]');
    await perform(() => {
      if (!from) return;
      from.value = Temporal.Now.plainDateISO().toString();
      from.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => text().includes(words.nothing));
  });
});

describe('a page on paper', () => {
  it('holds the kinds that were chosen, and says that it is no longer protected', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await open('paper');
    expect(text()).toContain(words.paper.unprotected);
    expect(document.querySelector('article')?.textContent).toContain('hopeful');
    await click('checkbox', log.kinds.line);
    expect(text()).not.toContain('Tea,');
    await expectAccessible();
    await click('button', words.paper.print);
    expect(print).toHaveBeenCalledOnce();
    for (const kind of ['reframe', 'notice', 'not-alone', 'letter'] as const) {
      await click('checkbox', log.kinds[kind]);
    }
    expect(find('button', words.paper.print)).toHaveProperty('disabled', true);
  });
});
