import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { lazyPart } from '../../components/frame/lazy-part.tsx';
import { todayHere } from '../../components/frame/today-here.ts';
import type { FirstCard } from '../../components/newtab/card-text.ts';
import { chooseSituation, nextTurn, ownTurnOf } from '../../components/newtab/card-turn.ts';
import { HeartButton } from '../../components/newtab/heart-button.tsx';
import { LineSlot } from '../../components/newtab/line-slot.tsx';
import { Menu } from '../../components/newtab/menu.tsx';
import { NudgeCard } from '../../components/newtab/nudge-card.tsx';
import type { OwnCardShown } from '../../components/newtab/own-card.tsx';
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

const OwnCard = lazyPart(
  'own-card',
  () => import('../../components/newtab/own-card.tsx').then((part) => part.OwnCard),
  { room: () => <figure class="card" /> },
);

/** The card stands at once; what needs storage or the worker comes after it. */
export function App({ first }: { first: FirstCard }) {
  // A page that is left at this moment is out of sight, and its last letters have to reach their draft.
  const [hidden] = useState(() => mayBeHidden() && !document.documentElement.hidden);
  const [asks] = useState(() => asksToStay(todayHere()));
  const [hasClock, setClock] = useState(() => readLocal('new-tab')?.endsWith(' clock') ?? false);
  const [noTouch] = useState(() => (readLocal('no-touch') ?? null) !== null);
  const [pausing, setPausing] = useState(false);
  const stage = useRef<HTMLElement>(null);
  const heart = useRef<HTMLButtonElement>(null);
  const cameBack = useRef(false);
  const { card, text, fresh, another, about } = useDayCard(first, choice, stage);
  const [shown, setShown] = useState<OwnCardShown | null>(null);
  const ownTurn = hidden ? null : ownTurnOf(todayHere());
  const ours = <ReflectionCard card={card} text={text} fresh={fresh || ownTurn !== null} />;
  const draw = (own: OwnCardShown | null) =>
    own ? <ReflectionCard card={own} text={own.text} fresh isOwn /> : ours;
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
        {ownTurn === null ? ours : <OwnCard turn={ownTurn} draw={draw} onShown={setShown} />}
        <div class="below">
          <TodayLine isHidden={hidden} />
          <LineSlot
            cardId={shown?.id ?? card.id}
            element={shown?.element ?? card.element}
            isHidden={hidden}
          />
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
