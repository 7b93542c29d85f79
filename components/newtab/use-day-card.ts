import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Card, cardFor } from '../../utils/cards/deck.ts';
import { todayHere, useToday } from '../frame/use-today.ts';

/** How often another card was asked for on a day; `next` asks for one more. */
export type Turns = { turnOf: (day: string) => number; nextTurn: (day: string) => number };

/**
 * The card of the day, also in a tab left open from another one. A card that changes by itself
 * moves nothing that is being written.
 * @param stage the part of the page in which the card stands
 */
export function useDayCard({ turnOf, nextTurn }: Turns, stage: RefObject<HTMLElement | null>) {
  const today = useToday();
  const [first] = useState(() => ({ day: today, turn: turnOf(today) }));
  const [shown, setShown] = useState(first);
  /** Where the line stood before the card changed, and how far the stage was shifted since. */
  const line = useRef<number | null>(null);
  const shift = useRef(0);
  useLayoutEffect(() => {
    if (shown.day === today) return;
    line.current = topOfLine(stage.current);
    setShown({ day: today, turn: turnOf(today) });
  }, [today, shown, stage, turnOf]);
  useLayoutEffect(() => {
    const [before, now] = [line.current, topOfLine(stage.current)];
    if (!stage.current || before === null || now === null) return;
    line.current = null;
    shift.current += before - now;
    stage.current.style.translate = `0 ${shift.current}px`;
  }, [shown, stage]);
  const another = () => {
    const day = todayHere();
    setShown({ day, turn: nextTurn(day) });
  };
  const card: Card = cardFor(shown.day, shown.turn);
  return { card, fresh: shown !== first, another };
}

/** Where the line stands in the window, in pixels; null while nobody writes on it. */
function topOfLine(stage: HTMLElement | null): number | null {
  const box = stage?.querySelector('input');
  const used = box && (box.value !== '' || box === document.activeElement);
  return used ? box.getBoundingClientRect().top : null;
}
