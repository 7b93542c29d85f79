import { useState } from 'preact/hooks';
import { Invitation } from '../../components/cards/invitation.tsx';
import { LetterHere } from '../../components/cards/letter-here.tsx';
import { LinePlace } from '../../components/cards/line-place.tsx';
import { ReflectionCard } from '../../components/cards/reflection-card.tsx';
import { Button } from '../../components/controls/button.tsx';
import { cardFor } from '../../utils/cards/deck.ts';
import { words } from '../../utils/words/newtab.ts';
import { nextTurn, turnOf } from './turn.ts';

/** The card stands at once; what needs storage or the worker comes after it. */
export function App() {
  const [day] = useState(() => Temporal.Now.plainDateISO().toString());
  const [first] = useState(() => turnOf(day));
  const [turn, setTurn] = useState(first);
  const card = cardFor(day, turn);
  return (
    <>
      <main class="stage">
        <Invitation />
        <h1 class="visually-hidden">{words.card}</h1>
        <ReflectionCard card={card} fresh={turn !== first} />
        <LinePlace cardId={card.id} element={card.element} />
        <Button look="quiet" onClick={() => setTurn(nextTurn(day))}>
          {words.another}
        </Button>
        <LetterHere look="card" />
      </main>
      <nav class="corner">
        <a href="log.html">{words.log}</a>
        <a href="settings.html">{words.settings}</a>
      </nav>
    </>
  );
}
