import { useState } from 'preact/hooks';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Practice } from '../../../components/practice/practice-props.ts';
import { closeLog } from '../../../utils/log/database/connection.ts';
import { readPage } from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { obeyed, type PracticeChoices } from '../../../utils/practice/choices.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import { newProfile } from '../log/place.ts';
import { find, perform, show } from './render.ts';

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

type PageProps = { of: Practice; chosen: Partial<PracticeChoices> };

function Page({ of: Shown, chosen }: PageProps) {
  const [choices, setChoices] = useState<PracticeChoices>({ ...defaultSettings(), ...chosen });
  return (
    <Shown
      choices={obeyed(choices)}
      onChoices={(fresh) => setChoices((now) => ({ ...now, ...fresh }))}
      source="popup"
      {...heard}
    />
  );
}

/** Goes on while a test has a clock of its own. */
const realTimeout = setTimeout;
let gone: (() => void) | null = null;

/** Opens the practice, on the real log, and waits until its draft was read. */
export async function open(of: Practice, chosen: Partial<PracticeChoices> = {}): Promise<void> {
  gone = show(<Page of={of} chosen={chosen} />).gone;
  await until(() => document.querySelector('h1') !== null);
}

/** The surface closes, as a popup does. */
export function leave(): void {
  gone?.();
  gone = null;
}

/** Lets the page go on until it is so. @throws Error with what stands there when it never is */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo(); turn++) {
    if (turn > 2_000) throw new Error(`in vain; there is: ${text()}`);
    // What is fetched takes its time on a busy machine; what is only awaited comes at once.
    await perform(() => new Promise((resolve) => realTimeout(resolve, turn < 20 ? 0 : 5)));
  }
}

/** Types over what is there, in one go. */
export async function write(name: string | RegExp, text: string): Promise<void> {
  const box = find('textbox', name) as HTMLTextAreaElement;
  await perform(() => {
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

export const written = (name: string | RegExp) =>
  (find('textbox', name) as HTMLTextAreaElement).value;
export const text = () => document.body.textContent ?? '';
export const title = () => document.querySelector('h1')?.textContent;

export async function entries(): Promise<Entry[]> {
  return (await readPage()).entries;
}

export function eachInANewProfile(): void {
  beforeEach(async () => {
    await newProfile();
    // happy-dom has none; here nobody else wants the log.
    const locks = { request: (_: string, work: () => unknown) => work() };
    Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
    vi.clearAllMocks();
  });
  afterEach(async () => {
    leave();
    // What the page still wrote as it went must not arrive in the next profile.
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    closeLog();
  });
}
