import { type PauseLength, pauseLengths } from '../../utils/practice/choices.ts';
import { type Hinted, useHint } from './use-hint.ts';

const hinted: Hinted<PauseLength> = {
  setting: 'pauseSeconds',
  key: 'pause-length',
  text: (seconds) => (seconds === 20 ? null : String(seconds)),
  read: (raw) => pauseLengths.find((seconds) => seconds === Number(raw)) ?? 20,
};

/** How long a pause is, in seconds. */
export const usePauseLength = (): PauseLength => useHint(hinted);
