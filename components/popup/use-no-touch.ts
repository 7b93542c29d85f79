import { type Hinted, useHint } from './use-hint.ts';

const hinted: Hinted<boolean> = {
  setting: 'noTouch',
  key: 'no-touch',
  text: (on) => (on ? '1' : null),
  read: (raw) => raw === true || raw === '1',
};

/** Whether touch is left out. */
export const useNoTouch = (): boolean => useHint(hinted);
