// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Practice } from '../../../components/practice/letter/practice.tsx';
import type { EntryOf } from '../../../utils/log/entry/entry.ts';
import { dayIn } from '../../../utils/practice/letter.ts';
import { dateName } from '../../../utils/words/date-time.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/practice/letter.ts';
import {
  eachInANewProfile,
  entries,
  heard,
  leave,
  open,
  text,
  title,
  until,
  write,
  written,
} from './practice-page.tsx';
import { click, expectAccessible, keyDown, perform, tabStops } from './render.ts';

eachInANewProfile();

const { guided, returns } = words;

/** What leads on, with words or without. */
const onward = new RegExp(`^(${words.next}|${words.skip})$`);

async function next(to: string): Promise<void> {
  await click('button', onward);
  await until(() => title() === to);
}

/** The four questions, each with a few words. */
async function guidedToReturns(): Promise<void> {
  await open(Practice);
  await click('button', words.begin.start);
  await write(guided.happened.label, 'The talk went long.');
  await next(guided.friend.title);
  await write(guided.friend.label, 'Someone who cares about it.');
  await next(guided.need.title);
  await write(guided.need.label, 'A quiet evening.');
  await next(guided.wish.title);
  await write(guided.wish.label, 'May I sleep well.');
  await click('button', words.next);
  await until(() => title() === returns.title);
  await until(() => document.querySelector('[aria-disabled="true"]') === null);
}

async function keepAndFinish(): Promise<void> {
  await click('button', returns.keep);
  await until(() => title() === words.feet.title);
  await click('button', words.feet.done);
  await until(() => heard.onFinished.mock.calls.length > 0);
}

describe('a letter', () => {
  it('answers four questions, comes back in a week, and ends on the floor', async () => {
    await guidedToReturns();
    await click('radio', returns.names.week);
    await keepAndFinish();
    const [entry] = await entries();
    expect(entry).toMatchObject({ kind: 'letter', element: 'kindness' });
    const { payload } = entry as EntryOf<'letter'>;
    const { text: said, parts, returns: on } = payload;
    const names = parts?.map(({ name }) => name);
    expect(names).toEqual(['happened', 'friend', 'need', 'wish']);
    expect(said).toBe(
      'The talk went long.\n\nSomeone who cares about it.\n\nA quiet evening.\n\nMay I sleep well.',
    );
    const day = Temporal.PlainDate.from(entry?.day ?? '').add({ days: 7 });
    expect(on).toBe(day.toString());
  });

  it.each([
    ['week', (today: string) => words.after.on({ date: dateName(dayIn('week', today), today) })],
    ['hard', () => words.after.hard],
    ['log', () => words.after.log],
  ] as const)('says after Keep when it comes back: %s', async (when, sentence) => {
    await guidedToReturns();
    await click('radio', returns.names[when]);
    await click('button', returns.keep);
    await until(() => title() === words.feet.title);
    const said = sentence(Temporal.Now.plainDateISO().toString());
    const heading = document.querySelector('h1');
    const { id = '' } =
      document.getElementById(heading?.getAttribute('aria-describedby') ?? '') ?? {};
    expect(document.getElementById(id)?.textContent).toContain(said);
    // A popup closed now opens here again, and says so again.
    leave();
    await open(Practice);
    expect(text()).toContain(said);
  });

  it('left out comes back whole, at one press', async () => {
    await guidedToReturns();
    await click('radio', returns.names.hard);
    await click('button', returns.leaveOut);
    await until(() => title() === around.leftOut.title);
    expect(heard.onWords).toHaveBeenLastCalledWith(false);
    await click('button', around.leftOut.undo);
    await until(() => document.querySelector('[aria-disabled="true"]') === null);
    expect(title()).toBe(returns.title);
    await keepAndFinish();
    const [entry] = await entries();
    expect(entry?.payload).toMatchObject({ returns: 'hard' });
    expect(JSON.stringify(entry?.payload)).toContain('A quiet evening.');
  });

  it('stays in the log alone, or waits for a hard moment', async () => {
    await guidedToReturns();
    await click('radio', returns.names.log);
    await keepAndFinish();
    expect((await entries())[0]?.payload).not.toHaveProperty('returns');
    leave();
    heard.onFinished.mockClear();
    await guidedToReturns();
    await click('radio', returns.names.hard);
    await keepAndFinish();
    expect((await entries())[0]?.payload).toMatchObject({ returns: 'hard' });
  });

  it('that speaks of danger does not come back by itself, and says so kindly', async () => {
    await open(Practice);
    await click('radio', words.begin.kinds.blank);
    await click('button', words.begin.start);
    await write(words.blank.label, 'Some nights I want to end my life.');
    // Support comes first; the next press goes on.
    await click('button', words.next);
    await until(() => document.querySelector('section section') !== null);
    await click('button', words.next);
    await until(() => text().includes(returns.stays.title));
    await keepAndFinish();
    expect((await entries())[0]?.payload).not.toHaveProperty('returns');
  });

  it('without a word keeps nothing, and the grounding comes all the same', async () => {
    await open(Practice);
    await click('radio', words.begin.kinds.blank);
    await click('button', words.begin.start);
    await click('button', words.skip);
    await until(() => title() === words.feet.title);
    for (const sentence of Object.values(words.after)) {
      if (typeof sentence === 'string') expect(text()).not.toContain(sentence);
    }
    await click('button', words.feet.done);
    expect(await entries()).toEqual([]);
  });

  it('one of seven tells its place, and another may be taken', async () => {
    await open(Practice);
    await click('radio', words.begin.kinds.series);
    await click('button', words.begin.start);
    await until(() => text().includes(words.series.place({ number: 1, of: 7 })));
    await click('button', words.series.other);
    expect(text()).toContain(words.series.place({ number: 2, of: 7 }));
    await write(words.series.label, 'Dear you.');
    leave();
    await open(Practice);
    expect(text()).toContain(words.series.place({ number: 2, of: 7 }));
    expect(written(words.series.label)).toBe('Dear you.');
  });

  it('uses the name of the dear one', async () => {
    await open(Practice, { dearName: 'Sam' });
    await click('button', words.begin.start);
    await next(words.friendNamed({ dear: 'Sam' }));
  });

  it('asks for a day when one is to be picked and none was', async () => {
    await guidedToReturns();
    await click('radio', returns.names.date);
    await perform(() => {
      const day = document.querySelector('input[type=date]') as HTMLInputElement;
      day.value = '2020-01-01';
      day.dispatchEvent(new Event('input', { bubbles: true }));
      day.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await click('button', returns.keep);
    expect(text()).toContain(returns.dayNeeded);
    expect(await entries()).toEqual([]);
  });
});

it('pleases axe at every step, with every way out in reach', async () => {
  await open(Practice);
  const { skip } = words;
  const steps = [words.begin.start, skip, skip, skip, skip, null];
  for (const go of steps) {
    await expectAccessible();
    for (const name of [around.support, around.heavier, around.stop]) {
      expect(tabStops()).toContain(name);
    }
    expect(await keyDown('Escape')).toBe(true);
    const before = title();
    if (go) await click('button', go);
    if (go) await until(() => title() !== before);
  }
  expect(title()).toBe(words.feet.title);
  expect(heard.onStop).toHaveBeenCalledTimes(steps.length);
});
