import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../../errors/load-part.ts';
import type { Tone } from './tone.ts';

/** A breath as the tone follows it: a new object whenever a phase begins. */
export type Breathing = {
  /** Fullness, 0 to 1, in so many milliseconds from now. */
  fullnessIn: (ms: number) => number;
  /** Until the phase has run its course. */
  msLeft: () => number;
  /** Which phase it is. */
  count: number;
};

/** The soft tone beside the guide, for who switched it on; never heard from a page out of sight. */
export function useTone(on: boolean, breathing: Breathing | null): void {
  const [tone, setTone] = useState<Tone | null>(null);
  useEffect(() => {
    if (!on) return;
    let gone = false;
    let opened: Tone | null = null;
    loadPart('tone', () => import('./tone.ts'))
      .then(({ openTone }) => {
        if (gone) return;
        opened = openTone();
        setTone(opened);
      })
      .catch(() => {
        // No sound card: the guide and the words are enough.
      });
    return () => {
      gone = true;
      opened?.close();
      setTone(null);
    };
  }, [on]);
  useEffect(() => {
    if (!tone || !breathing) return;
    const sound = () => {
      if (document.hidden) tone.hush();
      else tone.follow(breathing.fullnessIn, breathing.msLeft());
    };
    sound();
    document.addEventListener('visibilitychange', sound);
    return () => document.removeEventListener('visibilitychange', sound);
  }, [tone, breathing]);
}
