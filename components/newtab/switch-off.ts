import { saveSettings } from '../../utils/settings/store.ts';
import { noteChoice, readNewTab } from '../../utils/stores/new-tab-choice.ts';
import { leaveNewTab } from './card-wanted.ts';

/** Switches the card off, for good: the next new tab knows it at once, and this one leaves. */
export async function switchCardOff(): Promise<void> {
  await saveSettings({ newTab: false });
  noteChoice({ ...(await readNewTab()), newTab: false });
  leaveNewTab('pressed');
}
