/** Runs an expression in a page of the extension. */
export type Evaluate = (expression: string) => Promise<unknown>;

const api = 'const api = globalThis.browser ?? globalThis.chrome;';

/** Working hours all day, every day: the tests run at any hour. */
export async function allowAlways(evaluate: Evaluate): Promise<void> {
  await evaluate(`(async () => {
    ${api}
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const hours = Object.fromEntries(days.map((day) => [day, [{ from: '00:00', to: '00:00' }]]));
    const { settings } = await api.storage.local.get('settings');
    await api.storage.local.set({ settings: { ...settings, hours } });
    await api.runtime.sendMessage({ name: 'settingsChanged' });
  })()`);
}

/**
 * Makes the next planned nudge due in a moment, as if its time had come, and sets the alarm the
 * worker would have set. The alarm itself is the browser's own.
 * @param evaluate an extension page, where the schedule and the alarms can be reached
 * @param inMs how soon; the browser may take longer
 */
export async function makeDueSoon(evaluate: Evaluate, inMs: number): Promise<void> {
  await evaluate(`(async () => {
    ${api}
    const { schedule } = await api.storage.local.get('schedule');
    if (!schedule?.plan) throw new Error('nothing is planned yet');
    const at = Date.now() + ${inMs};
    schedule.plan.moments = [at];
    await api.storage.local.set({ schedule });
    await api.alarms.create('moment', { when: at });
  })()`);
}

/** Forgets the nudges shown so far, as if they were long ago: the next one need not keep a distance. */
export async function forgetShown(evaluate: Evaluate): Promise<void> {
  await evaluate(`(async () => {
    ${api}
    const { schedule } = await api.storage.local.get('schedule');
    Object.assign(schedule, { lastShown: null, countedAt: null, shownByDay: {}, lastLeft: null });
    await api.storage.local.set({ schedule });
  })()`);
}

/** As after a nudge nobody answered: its dot stands on the icon. */
export async function leaveDot(evaluate: Evaluate): Promise<void> {
  await evaluate(`(async () => {
    ${api}
    const { schedule } = await api.storage.local.get('schedule');
    schedule.dot = { id: 'nudge-left-by-a-test', since: Date.now() };
    await api.storage.local.set({ schedule });
    await api.runtime.sendMessage({ name: 'status' });
    if ((await api.action.getBadgeText({})) === '') throw new Error('no dot');
  })()`);
}

/** What the worker remembers of its nudges. */
export type Remembered = {
  plan: { moments: number[] } | null;
  open: { nudge: { id: string }; as: string } | null;
  dot: { id: string } | null;
  lastShown: { id: string; as: string } | null;
};

export async function remembered(evaluate: Evaluate): Promise<Remembered> {
  const all = await evaluate(`(async () => {
    ${api}
    return (await api.storage.local.get('schedule')).schedule;
  })()`);
  return all as Remembered;
}
