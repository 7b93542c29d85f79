import { useState } from 'preact/hooks';
import { afterEach, beforeEach, vi } from 'vitest';
import { Practice } from '../../../components/practice/hand-on-heart/practice.tsx';
import type { PracticeProps } from '../../../components/practice/practice-props.ts';
import { obeyed, type PracticeChoices } from '../../../utils/practice/choices.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import { words } from '../../../utils/words/practice/hand-on-heart.ts';
import { deleteEntry, keepEntry } from './kept-here.ts';
import { click, loaded, pass, show } from './render.ts';

/** What the surface around the practice hears. */
export const heard = {
  onFinished: vi.fn(),
  onStop: vi.fn(),
  onHeavier: vi.fn(),
  onSupport: vi.fn(),
  onLeave: vi.fn(),
  onWords: vi.fn(),
  onBegan: vi.fn(),
};
/** What is remembered for later pauses. */
export const remembered = vi.fn();

/** A page that remembers choices as the popup does. */
function Page({
  chosen,
  more,
}: {
  chosen: Partial<PracticeChoices>;
  more: Partial<PracticeProps>;
}) {
  const [choices, setChoices] = useState<PracticeChoices>({ ...defaultSettings(), ...chosen });
  const onChoices = (fresh: Partial<PracticeChoices>) => {
    remembered(fresh);
    setChoices((now) => ({ ...now, ...fresh }));
  };
  return (
    <Practice choices={obeyed(choices)} onChoices={onChoices} source="popup" {...heard} {...more} />
  );
}

let gone: (() => void) | null = null;

/** Begins the practice as a person who chose this would meet it. */
export function begin(
  chosen: Partial<PracticeChoices> = {},
  more: Partial<PracticeProps> = {},
): void {
  gone = show(<Page chosen={chosen} more={more} />).gone;
}

/** At one's own pace, which is fetched only when it is wanted. */
export async function beginOwnPace(): Promise<void> {
  begin({ pattern: 'own-pace' });
  await loaded();
  await pass(200);
}

/** The surface closes. */
export function leave(): void {
  gone?.();
  gone = null;
}

export async function otherWays(): Promise<void> {
  await click('button', words.ways.open);
  await loaded();
}

export const cue = () => document.querySelector('[aria-live]')?.textContent;
export const text = () => document.body.textContent ?? '';

/** Every test has a clock of its own and a log that remembers nothing. */
export function eachWithItsOwnClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    keepEntry.mockReset().mockResolvedValue({ id: 'e1' });
    deleteEntry.mockReset();
  });
  afterEach(() => {
    leave();
    vi.useRealTimers();
    vi.clearAllMocks();
  });
}
