// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nudgeLabel, nudgeLine } from '../../../components/popup/nudge-line.ts';
import { NudgesSection } from '../../../components/popup/nudges-section.tsx';
import { useNudges } from '../../../components/popup/use-nudges.ts';
import { freshState, type ScheduleState } from '../../../utils/schedule/state.ts';
import { type Status, status } from '../../../utils/schedule/status.ts';
import { clockTime, words as dateTime } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/popup.ts';
import { all, click, perform, show } from '../practice/render.ts';
import { clock, monday, settingsWith } from '../schedule/scene.ts';

/** The worker, as far as the popup hears of it. */
const worker = vi.hoisted(() => ({
  answer: {} as Status,
  asked: [] as string[],
}));
vi.mock('../../../utils/browser/client.ts', () => ({
  ask: async (name: string) => {
    worker.asked.push(name);
    if (name === 'backToChosen') worker.answer = stands({});
    return worker.answer;
  },
}));
vi.mock('../../../utils/stores/last-status.ts', () => ({
  lastStatus: async () => null,
  onStatusChanged: () => () => undefined,
}));

function stands(patch: Partial<ScheduleState>): Status {
  return status(clock(`${monday}T10:00`), settingsWith(), { ...freshState(1), ...patch });
}

function Popup() {
  return <NudgesSection {...useNudges()} onDone={() => undefined} />;
}

let gone: () => void;
async function opened(patch: Partial<ScheduleState>): Promise<string> {
  worker.answer = stands(patch);
  ({ gone } = show(
    <>
      <h1>A page</h1>
      <Popup />
    </>,
  ));
  await perform(() => undefined);
  return document.body.textContent ?? '';
}
beforeEach(() => void worker.asked.splice(0));
afterEach(() => gone());

const at = (level: 'half' | 'dotOnly') => ({ backOff: { level, ignored: 0, knownSeenAt: null } });
const said = Object.values(words.backedOff);

describe('F90 how far nudging has stepped back', () => {
  it.each(['half', 'dotOnly'] as const)(
    '%s is said, with the way back beside it',
    async (level) => {
      const text = await opened(at(level));
      expect(said.filter((words) => text.includes(words))).toEqual([words.backedOff[level]]);
      await click('button', words.backToChosen);
      expect(worker.asked).toEqual(['status', 'backToChosen']);
      for (const words of said) expect(document.body.textContent).not.toContain(words);
      expect(all('button', words.backToChosen)).toEqual([]);
    },
  );

  it('nothing is said where it is as chosen, nor during a rest', async () => {
    const rest = { choice: '1h', since: 0, until: 4e12, by: 'person', asked: false } as const;
    for (const patch of [{}, { ...at('half'), rest }]) {
      const text = await opened(patch);
      for (const words of said) expect(text).not.toContain(words);
      expect(all('button', words.backToChosen)).toEqual([]);
      gone();
    }
  });

  it('opening the popup is a touch where something was counted, and costs nothing where not', async () => {
    await opened({ untouchedDays: [monday] });
    expect(worker.asked).toEqual(['status', 'popupOpened']);
    gone();
    worker.asked.splice(0);
    await opened({});
    expect(worker.asked).toEqual(['status']);
  });
});

it('the day is that of the time that is told, also shortly before midnight', () => {
  const at = new Date(2026, 2, 2, 23, 57).getTime();
  const midnight = new Date(2026, 2, 3).getTime();
  const next = { at, putOff: false } as const;
  const lineAt = (now: Date) => nudgeLine({ ...stands({}), next }, now.getTime());
  const told = words.nextOn({ day: dateTime.tomorrow, time: clockTime(midnight) });
  expect(lineAt(new Date(2026, 2, 2, 23, 0))).toBe(told);
  expect(lineAt(new Date(2026, 2, 1, 23, 0))).not.toBe(told);
});

it('a rest until a day begins tells no clock time, and no sentence ends with two stops', () => {
  const now = new Date(2026, 2, 2, 10).getTime();
  const resting = (until: number) =>
    nudgeLine(
      {
        ...stands({}),
        rest: { choice: 'today', since: 0, until, by: 'person', asked: false, ask: false },
      },
      now,
    );
  expect(resting(new Date(2026, 2, 3).getTime())).toBe('Nudges rest until tomorrow.');
  vi.stubGlobal('navigator', { languages: ['en-CA'] });
  try {
    const next = { at: new Date(2026, 2, 2, 14, 5).getTime(), putOff: false } as const;
    for (const line of [
      resting(new Date(2026, 2, 2, 23).getTime()),
      resting(new Date(2026, 2, 3, 23).getTime()),
      nudgeLine({ ...stands({}), next }, now),
      nudgeLine({ ...stands({}), next: { ...next, putOff: true } }, now),
    ]) {
      expect(line).toMatch(/p\.m\.$/);
      expect(line).not.toMatch(/\.\.$/);
    }
  } finally {
    vi.unstubAllGlobals();
  }
});

it('a nudge that can still be taken is called by the time at which it was shown', async () => {
  const nudge = {
    id: 'n',
    plannedAt: 1,
    origin: 'rhythm',
    element: 'kindness',
    wording: 0,
    mayLater: true,
  } as const;
  const shown = new Date(2026, 2, 2, 9, 10).getTime();
  const ended = shown + 25_000 + 60_000;
  const taken = async (id: string) => {
    worker.answer = {
      ...stands({}),
      takeable: { nudge, at: ended },
      lastShown: { id, at: shown, as: 'both' },
    };
    const Last = () => <p>{useNudges().takeable}</p>;
    ({ gone } = show(<Last />));
    await perform(() => undefined);
    const text = document.body.textContent;
    gone();
    return text;
  };
  expect(await taken('n')).toBe(clockTime(shown));
  expect(await taken('another')).toBe(clockTime(ended));
});

describe('how it stands in a few words', () => {
  const now = new Date(2026, 2, 2, 10).getTime();
  const label = (patch: Partial<Status>) => nudgeLabel({ ...stands({}), ...patch }, now);
  const today = new Date(2026, 2, 2, 11, 12).getTime();
  const next = (at: number, putOff: boolean) => label({ next: { at, putOff } });
  const tomorrow = new Date(2026, 2, 3, 11, 32).getTime();
  const rest = (until: number | null, ask = false) =>
    label({ rest: { choice: 'today', since: 0, until, by: 'person', asked: false, ask } });
  const day = dateTime.tomorrow;

  it('tells the day where it is not today, also of one that was put off', () => {
    const time = clockTime(new Date(2026, 2, 2, 11, 15).getTime());
    const late = clockTime(new Date(2026, 2, 3, 11, 35).getTime());
    expect(next(today, false)).toBe(`Next around ${time}`);
    expect(next(today, true)).toBe(`Put off until around ${time}`);
    expect(next(tomorrow, false)).toBe(`Next: tomorrow, ${late}`);
    expect(next(tomorrow, true)).toBe(`Put off until tomorrow, around ${late}`);
  });

  it('tells a rest, and a question before it', () => {
    expect(rest(null)).toBe(words.foot.resting);
    expect(rest(today)).toBe(words.foot.restingUntil({ time: clockTime(today) }));
    expect(rest(tomorrow)).toBe(words.foot.restingUntilDay({ day, time: clockTime(tomorrow) }));
    expect(rest(new Date(2026, 2, 3).getTime())).toBe(words.foot.restingUntilDayBegins({ day }));
    expect(rest(null, true)).toBe(words.foot.question);
    expect(label({ hint: { reason: 'sound', count: 2 } })).toBe(words.foot.question);
  });

  it.each(['half', 'dotOnly'] as const)('tells %s', (level) => {
    const backOff = { level, ignored: 0, untouchedDays: 0, knownSeen: false };
    expect(label({ backOff })).toBe(words.foot[level]);
  });
});
