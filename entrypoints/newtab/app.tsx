import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { lazyPart } from '../../components/frame/lazy-part.tsx';
import { todayHere } from '../../components/frame/today-here.ts';
import type { FirstCard } from '../../components/newtab/card-text.ts';
import { chooseSituation, nextTurn } from '../../components/newtab/card-turn.ts';
import { HeartButton } from '../../components/newtab/heart-button.tsx';
import { LineSlot } from '../../components/newtab/line-slot.tsx';
import { Menu } from '../../components/newtab/menu.tsx';
import { NudgeCard } from '../../components/newtab/nudge-card.tsx';
import { ReflectionCard } from '../../components/newtab/reflection-card.tsx';
import { asksToStay } from '../../components/newtab/stay-hint.ts';
import { TodayLine } from '../../components/newtab/today-line.tsx';
import { useDayCard } from '../../components/newtab/use-day-card.ts';
import { LazyLetterCard } from '../../components/returning-letter/lazy-letter-card.tsx';
import { mayBeHidden } from '../../utils/stores/hidden-keys.ts';
import { readLocal } from '../../utils/stores/local-storage.ts';
import { words } from '../../utils/words/newtab.ts';
import { cardNow } from './card-now.ts';

const choice = { cardNow, nextTurn, chooseSituation };

const Pause = lazyPart('page-pause', () =>
  import('../../components/newtab/page-pause.tsx').then((part) => part.PagePause),
);
const Clock = lazyPart('clock', () =>
  import('../../components/newtab/clock.tsx').then((part) => part.Clock),
);
const StayQuestion = lazyPart('stay-question', () =>
  import('../../components/newtab/stay-question.tsx').then((part) => part.StayQuestion),
);

/** The card stands at once; what needs storage or the worker comes after it. */
export function App({ first }: { first: FirstCard }) {
  const [hidden] = useState(mayBeHidden);
  const [asks] = useState(() => asksToStay(todayHere()));
  const [hasClock, setClock] = useState(() => readLocal('new-tab')?.endsWith(' clock') ?? false);
  const [noTouch] = useState(() => (readLocal('no-touch') ?? null) !== null);
  const [pausing, setPausing] = useState(false);
  const stage = useRef<HTMLElement>(null);
  const heart = useRef<HTMLButtonElement>(null);
  const cameBack = useRef(false);
  const { card, text, fresh, another, about } = useDayCard(first, choice, stage);
  const end = useCallback(() => {
    cameBack.current = true;
    setPausing(false);
  }, []);
  useEffect(() => {
    // The focus goes back to where the pause began.
    if (!pausing && cameBack.current) heart.current?.focus();
  }, [pausing]);
  if (pausing) return <Pause onEnd={end} />;
  return (
    <>
      {hasClock ? <Clock /> : null}
      {asks ? <StayQuestion /> : null}
      <main ref={stage} class="stage">
        <NudgeCard />
        <h1 class="visually-hidden">{words.card}</h1>
        <ReflectionCard card={card} text={text} fresh={fresh} />
        <div class="below">
          <TodayLine isHidden={hidden} />
          <LineSlot cardId={card.id} element={card.element} isHidden={hidden} />
          {hidden ? null : <LazyLetterCard look="card" />}
        </div>
        <HeartButton buttonRef={heart} noTouch={noTouch} onBegin={() => setPausing(true)} />
      </main>
      <nav class="corner">
        <button type="button" onClick={another}>
          {words.another}
        </button>
        <Menu onAbout={about} onClock={setClock} />
        <a href="log.html">{words.log}</a>
        <a href="settings.html">{words.settings}</a>
      </nav>
    </>
  );
}
