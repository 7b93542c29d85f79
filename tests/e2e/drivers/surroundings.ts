import type { Page } from 'playwright-core';
import { until } from '../../tools/browsers/until.ts';
import type { OpenChromium } from './chromium.ts';
import type { Evaluate } from './schedule.ts';

/** A tab of somebody else's in which a tone plays. Close it and it is quiet. */
export async function soundingTab(open: OpenChromium): Promise<Page> {
  const tab = await open.context.newPage();
  await tab.setContent('<button>Play</button>');
  await tab.evaluate(`document.querySelector('button').onclick = () => {
    const context = new AudioContext();
    const tone = new OscillatorNode(context, { frequency: 220 });
    tone.connect(context.destination);
    tone.start();
  }`);
  await tab.getByRole('button').click();
  const audible = `chrome.tabs.query({ audible: true, muted: false }).then(({ length }) => length)`;
  await until(15_000, 'the tone', async () => (await open.welcome.evaluate<number>(audible)) === 1);
  return tab;
}

/** Puts the first window in full screen, or takes it out. */
export async function setFullScreen(open: OpenChromium, on: boolean): Promise<void> {
  const state = on ? 'fullscreen' : 'normal';
  await open.welcome.evaluate(`(async () => {
    const [window] = await chrome.windows.getAll();
    await chrome.windows.update(window.id, { state: '${state}' });
  })()`);
  const states = 'chrome.windows.getAll().then((all) => all.map(({ state }) => state))';
  await until(10_000, state, async () =>
    (await open.welcome.evaluate<string[]>(states)).includes(state),
  );
}

/** Why the nudge that is due waits; null when none does. */
export async function heldFor(evaluate: Evaluate): Promise<string | null> {
  const reason = await evaluate(
    `chrome.storage.local.get('schedule').then(({ schedule }) => schedule.due?.hold?.reason ?? null)`,
  );
  return reason as string | null;
}
