// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nudgeLine } from '../../../components/popup/nudge-line.ts';
import { NudgesSection } from '../../../components/popup/nudges-section.tsx';
import { useNudges } from '../../../components/popup/use-nudges.ts';
import { RestByDay } from '../../../components/settings/rest-by-day.tsx';
import { restAsked } from '../../../utils/schedule/events.ts';
import { restDays } from '../../../utils/schedule/rest-day.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import { type Status, status } from '../../../utils/schedule/status.ts';
import { dayName } from '../../../utils/words/date-time.ts';
import { words as popup } from '../../../utils/words/popup.ts';
import { words } from '../../../utils/words/settings/rest.ts';
import { all, click, expectAccessible, loaded, perform, show } from '../practice/render.ts';
import { settingsWith } from '../schedule/scene.ts';

/** The worker, as far as a page hears of it. */
const worker = vi.hoisted(() => ({ asked: [] as unknown[], answers: true, state: {} as never }));
vi.mock('../../../utils/browser/client.ts', () => ({
  ask: async (name: string, argument?: never) => {
    if (name !== 'status') worker.asked.push([name, argument]);
    if (!worker.answers) throw new Error('nobody is there');
    const scene = { now: Temporal.Now.zonedDateTimeISO(), settings: settingsWith() };
    if (name === 'rest') {
      worker.state = restAsked({ ...scene, state: worker.state }, argument ?? null).state as never;
    }
    return status(scene.now, scene.settings, worker.state);
  },
}));
vi.mock('../../../utils/stores/last-status.ts', () => ({
  lastStatus: async () => null,
  onStatusChanged: () => () => undefined,
}));

const today = () => Temporal.Now.plainDateISO().toString();
const inDays = (days: number) => Temporal.Now.plainDateISO().add({ days }).toString();
const box = () => document.querySelector<HTMLInputElement>('input[type="date"]');
const text = () => document.body.textContent ?? '';

async function type(day: string): Promise<void> {
  await perform(() => {
    const input = box();
    if (!input) throw new Error('no box for a date');
    input.value = day;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** happy-dom sends no form by a press. */
const begin = () => perform(() => box()?.form?.requestSubmit());

let gone: () => void;
async function opened(page: preact.JSX.Element): Promise<void> {
  ({ gone } = show(
    <>
      <h1>A page</h1>
      {page}
    </>,
  ));
  await perform(() => undefined);
}

beforeEach(() => {
  worker.asked.splice(0);
  worker.answers = true;
  worker.state = freshState(1) as never;
});
afterEach(() => gone());

describe('a rest until a date, in the settings', () => {
  it('says the day in words, before and after, and ends by a press', async () => {
    await opened(<RestByDay />);
    await click('button', words.offer);
    expect(document.activeElement).toBe(box());
    expect(box()?.value).toBe(inDays(7));
    await type(inDays(30));
    const day = dayName(inDays(30), today());
    expect(text()).toContain(words.until({ day }));
    await expectAccessible();
    await begin();
    expect(worker.asked).toEqual([['rest', { day: inDays(30) }]]);
    const told = status(Temporal.Now.zonedDateTimeISO(), settingsWith(), worker.state);
    const line = nudgeLine(told as Status, Date.now());
    expect(line).toContain(String(Temporal.PlainDate.from(inDays(30)).day));
    expect(text()).toContain(line);
    expect(document.activeElement?.textContent).toBe(line);
    await expectAccessible();
    await click('button', words.end);
    expect(worker.asked.at(-1)).toEqual(['rest', null]);
    expect(all('button', words.offer)).toHaveLength(1);
  });

  it('takes no day that is past, today or too far, and says which there are', async () => {
    await opened(<RestByDay />);
    await click('button', words.offer);
    const { first, last } = restDays(today());
    for (const day of [today(), inDays(-1), inDays(365), '']) {
      await type(day);
      await begin();
      const [from, to] = [dayName(first, today()), dayName(last, today())];
      expect(text()).toContain(words.outside({ first: from, last: to }));
      expect(box()?.getAttribute('aria-invalid')).toBe('true');
    }
    expect(worker.asked).toEqual([]);
  });

  it('says so where the worker does not answer', async () => {
    await opened(<RestByDay />);
    worker.answers = false;
    await click('button', words.offer);
    await begin();
    expect(text()).toContain(words.failed);
    expect(box()).not.toBeNull();
  });
});

describe('a rest until a date, in the popup', () => {
  function Popup() {
    return <NudgesSection {...useNudges()} onDone={() => undefined} />;
  }

  it('is one of the rests, and is left as the others are', async () => {
    await opened(<Popup />);
    await click('button', popup.moreRests);
    await click('button', popup.restUntilDate);
    await loaded();
    await expectAccessible();
    await click('button', popup.notNow);
    expect(box()).toBeNull();
    await click('button', popup.moreRests);
    await click('button', popup.restUntilDate);
    await loaded();
    await type(inDays(10));
    await begin();
    expect(worker.asked).toEqual([['rest', { day: inDays(10) }]]);
    expect(all('button', popup.endRest)).toHaveLength(1);
  });
});
