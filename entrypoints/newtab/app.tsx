import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/controls/button.tsx';
import type { ShownCard } from '../../components/newtab/card-text.ts';
import { LineSlot } from '../../components/newtab/line-slot.tsx';
import { Menu } from '../../components/newtab/menu.tsx';
import { NudgeCard } from '../../components/newtab/nudge-card.tsx';
import { ReflectionCard } from '../../components/newtab/reflection-card.tsx';
import { useDayCard } from '../../components/newtab/use-day-card.ts';
import { LazyLetterCard } from '../../components/returning-letter/lazy-letter-card.tsx';
import { mayBeHidden } from '../../utils/stores/hidden-keys.ts';
import { words } from '../../utils/words/newtab.ts';
import { cardNow } from './card-now.ts';
import { chooseSituation, nextTurn } from './card-turn.ts';

const choice = { cardNow, nextTurn, chooseSituation };

/** The card stands at once; what needs storage or the worker comes after it. */
export function App({ first }: { first: ShownCard }) {
  const [hidden] = useState(mayBeHidden);
  const stage = useRef<HTMLElement>(null);
  const { card, text, fresh, another, about } = useDayCard(first, choice, stage);
  return (
    <>
      <main ref={stage} class="stage">
        <NudgeCard />
        <h1 class="visually-hidden">{words.card}</h1>
        <ReflectionCard card={card} text={text} fresh={fresh} />
        <LineSlot cardId={card.id} element={card.element} isHidden={hidden} />
        <Button look="quiet" onClick={another}>
          {words.another}
        </Button>
        {hidden ? null : <LazyLetterCard look="card" />}
      </main>
      <nav class="corner">
        <Menu onAbout={about} />
        <a href="log.html">{words.log}</a>
        <a href="settings.html">{words.settings}</a>
      </nav>
    </>
  );
}
