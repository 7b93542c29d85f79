import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { onLockSession } from '../../utils/log/lock/lock-session.ts';
import { lookAtMyWords } from '../../utils/log/my-words/look-at-my-words.ts';
import type { OwnWord } from '../../utils/log/my-words/my-words.ts';
import { type Element, elements } from '../../utils/practice/element.ts';

/** A card of one's own as it stands there. `id` is what an entry beneath it holds of it. */
export type OwnCardShown = { id: string; element: Element; text: string };

type Props = {
  /** Which of them it is, counted round and round. */
  turn: number;
  /** Draws it; null for one of ours. */
  draw: (card: OwnCardShown | null) => VNode;
  /** Told which one stands there; null for one of ours. */
  onShown: (card: OwnCardShown | null) => void;
};

/**
 * A card of one's own, once the log said that it may be shown. Until then its place is quiet: no card
 * of ours comes and goes. Where there is none, or the log is locked, ours stands there.
 */
export function OwnCard({ turn, draw, onShown }: Props) {
  const cards = useOwnCards();
  const card = cards?.[turn % cards.length];
  const shown = useMemo(() => (card ? asShown(card) : null), [card]);
  useEffect(() => onShown(shown), [shown, onShown]);
  useEffect(() => () => onShown(null), [onShown]);
  return cards === null ? <figure class="card" /> : draw(shown);
}

function asShown({ id, text, element = elements[0] }: OwnWord): OwnCardShown {
  return { id: `own-${id}`, text: text.trim(), element };
}

/** All there are; null until that is known. They go when the log is locked, or locks by itself. */
function useOwnCards(): readonly OwnWord[] | null {
  const [cards, setCards] = useState<readonly OwnWord[] | null>(null);
  useEffect(() => {
    let timer = 0;
    const look = async () => {
      window.clearTimeout(timer);
      const now = Date.now();
      // A log that does not open has its own place to say so: ours stand there.
      const found = await lookAtMyWords('card', now).catch(() => null);
      setCards(found?.words ?? []);
      if (found?.closes) timer = window.setTimeout(look, found.closes - now + 50);
    };
    void look();
    // A timer of a page that slept comes late.
    document.addEventListener('visibilitychange', look);
    const stop = onLockSession(() => void look());
    return () => {
      stop();
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return cards;
}
