import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Situation } from '../../utils/cards/deck.ts';
import { todayHere } from '../frame/today-here.ts';
import { useToday } from '../frame/use-today.ts';
import type { FirstCard, ShownCard } from './card-text.ts';
import type { Asked } from './pick-card.ts';

/** Which card it is now, and the two ways to another one: both hold for the rest of the day. */
export type CardChoice = {
  cardNow: (asked?: Asked) => Promise<ShownCard>;
  nextTurn: (day: string) => number;
  chooseSituation: (day: string, situation: Situation | null) => void;
};

/**
 * The card of the day, also in a tab left open from another one. While the tab stands open, no part
 * of the day changes it. A card that changes by itself moves nothing that is being written.
 * @param first what the page began with, and on which day
 * @param stage the part of the page in which the card stands
 */
export function useDayCard(
  first: FirstCard,
  { cardNow, nextTurn, chooseSituation }: CardChoice,
  stage: RefObject<HTMLElement | null>,
) {
  const today = useToday();
  const [shown, setShown] = useState<ShownCard>(first);
  /** The day it was chosen for. */
  const day = useRef(first.day);
  /** Where the line stood before the card changed, and how far the stage was shifted since. */
  const line = useRef<number | null>(null);
  const shift = useRef(0);
  /** A card that does not come leaves the one that stands there; why is noted. */
  const show = useCallback(
    (asked: Asked, before?: () => void) =>
      void cardNow(asked).then(
        (fresh) => {
          before?.();
          setShown(fresh);
        },
        () => null,
      ),
    [cardNow],
  );
  useLayoutEffect(() => {
    if (day.current === today) return;
    day.current = today;
    show({}, () => {
      line.current = topOfLine(stage.current);
    });
  }, [today, stage, show]);
  useLayoutEffect(() => {
    const [before, now] = [line.current, topOfLine(stage.current)];
    line.current = null;
    if (!stage.current || before === null || now === null || shown === first) return;
    shift.current += before - now;
    stage.current.style.translate = `0 ${shift.current}px`;
  }, [shown, first, stage]);
  const another = () => {
    day.current = todayHere();
    show({ turn: nextTurn(day.current) });
  };
  /** "About something?": the cards of today are about it; null for nothing in particular. */
  const about = (situation: Situation | null) => {
    day.current = todayHere();
    chooseSituation(day.current, situation);
    show({ turn: 0, situation });
  };
  const { card, text } = shown;
  return { card, text, fresh: shown !== first, another, about };
}

/** Where the line stands in the window, in pixels; null while nobody writes on it. */
function topOfLine(stage: HTMLElement | null): number | null {
  const box = stage?.querySelector('input');
  const used = box && (box.value !== '' || box === document.activeElement);
  return used ? box.getBoundingClientRect().top : null;
}
