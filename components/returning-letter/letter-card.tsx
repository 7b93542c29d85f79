import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Payloads } from '../../utils/log/entry/entry-kinds.ts';
import {
  type DueLetter,
  leaveInLog,
  letterDue,
  openLetter,
  snoozeLetter,
} from '../../utils/log/returning/letters.ts';
import { dateName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/practice/letter.ts';
import { Button } from '../controls/button.tsx';
import { problemWords } from '../frame/problem-words.ts';
import { Envelope } from './envelope.tsx';
import styles from './letter-card.module.css';
import { LetterDialog } from './letter-dialog.tsx';

type Props = {
  look: 'card' | 'line';
  /** The local day, YYYY-MM-DD. */
  today: string;
};

type View =
  | { at: 'asking' }
  /** One sentence about how it stands now. */
  | { at: 'told'; sentence: string };

/** A letter that came back, in its envelope: it asks before it opens. Nothing when none waits. */
export function LetterCard({ look, today }: Props) {
  const [due, setDue] = useState<DueLetter | null>(null);
  const [view, setView] = useState<View>({ at: 'asking' });
  const [letter, setLetter] = useState<Payloads['letter'] | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const reading = useRef(false);
  reading.current = letter !== null || unfolded;
  useEffect(() => {
    const show = (found: DueLetter | null) => {
      // On another day it asks anew; who is reading is not interrupted.
      if (reading.current) return;
      setView({ at: 'asking' });
      setDue(found);
    };
    // A log that does not open has its own place to say so.
    letterDue(today).then(show, () => show(null));
  }, [today]);
  if (!due) return null;

  const { card } = words;
  const tell = (sentence: string) => {
    setUnfolded(false);
    setLetter(null);
    setView({ at: 'told', sentence });
  };
  const trouble = (error: unknown) => tell(problemWords(error));
  const open = () =>
    openLetter(due.id).then(
      (found) => (found === null ? tell(card.gone) : setLetter(found)),
      trouble,
    );
  const wait = () => {
    snoozeLetter();
    tell(card.asksAgain);
  };
  const leave = () => leaveInLog(due.id).then(() => tell(card.stays), trouble);

  const written = writtenWords(due.writtenOn, today);
  const question = (
    <>
      <span class={styles.envelope}>
        <Envelope />
      </span>
      <p class={styles.sentence}>
        {card.waits({ written })} {card.ask}
      </p>
      <div class={styles.choices}>
        <Button look="primary" onClick={open}>
          {card.open}
        </Button>
        <Button onClick={wait}>{card.notToday}</Button>
        <Button onClick={leave}>{card.leave}</Button>
      </div>
    </>
  );
  const close = () => (letter === null ? setUnfolded(false) : tell(card.stays));
  return (
    <section class={styles[look]} aria-label={card.name}>
      {view.at === 'told' ? <Told>{view.sentence}</Told> : null}
      {view.at === 'asking' ? (
        <button type="button" class={styles.open} onClick={() => setUnfolded(true)}>
          <span class={styles.small}>
            <Envelope />
          </span>
          <span class={styles.waits}>{card.waits({ written })}</span>
        </button>
      ) : null}
      {letter !== null || unfolded ? (
        <LetterDialog
          written={card.written({ written })}
          letter={letter}
          question={question}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

/** Takes the focus over from the button that was there. */
function Told({ children }: { children: ComponentChildren }) {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <p ref={sentence} tabIndex={-1} class={styles.told}>
      {children}
    </p>
  );
}

function writtenWords(day: string, today: string): string {
  const apart = Temporal.PlainDate.from(day).until(today).days;
  if (apart === 0) return words.card.today;
  if (apart === 1) return words.card.yesterday;
  return words.card.on({ date: dateName(day, today) });
}
