import { until } from '../../tools/browsers/until.ts';
import { allowAlways, type Evaluate, makeDueSoon, remembered } from './schedule.ts';

/** Makes a nudge due and waits until the background says how it was shown. */
export async function nudgeByAlarm(inPage: Evaluate): Promise<{ id: string; as: string }> {
  await allowAlways(inPage);
  await until(15_000, 'a plan', async () => (await remembered(inPage))?.plan);
  const shown = async () => (await remembered(inPage)).lastShown;
  await makeDueSoon(inPage, 1_500);
  return until(40_000, 'the nudge', shown).catch(async () => {
    // A wake that came to nothing, as when the storage did not answer in time, is tried again at
    // the next heartbeat. Here nobody waits five minutes for that.
    await makeDueSoon(inPage, 1_500);
    return until(60_000, 'the nudge', shown);
  });
}
