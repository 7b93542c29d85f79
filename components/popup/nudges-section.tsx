import { useEffect, useRef, useState } from 'preact/hooks';
import { type RestChoice, restChoices } from '../../utils/schedule/rest.ts';
import type { RestDay } from '../../utils/schedule/rest-day.ts';
import { words } from '../../utils/words/popup.ts';
import { lazyPart } from '../frame/lazy-part.tsx';
import styles from './nudges-section.module.css';
import type { Nudges } from './use-nudges.ts';

const LazyRestUntil = lazyPart('rest-until', () =>
  import('../rest/rest-until.tsx').then(({ RestUntil }) => RestUntil),
);

/** The lengths of a rest; "until tomorrow" has a button of its own. */
const otherRests = restChoices.filter((choice) => choice !== 'today');

type RestsProps = { onRest: (choice: RestChoice | RestDay) => void; onClose: () => void };

function Rests({ onRest, onClose }: RestsProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const [byDate, setByDate] = useState(false);
  useEffect(() => group.current?.focus(), []);
  return (
    <fieldset ref={group} tabIndex={-1} class={styles.row}>
      <legend class="visually-hidden">{words.restFor}</legend>
      {byDate ? (
        <LazyRestUntil onDay={(day) => onRest({ day })} />
      ) : (
        <>
          {otherRests.map((choice) => (
            <button key={choice} type="button" class={styles.chip} onClick={() => onRest(choice)}>
              {words.rests[choice]}
            </button>
          ))}
          <button
            type="button"
            class={styles.chip}
            onClick={() => {
              // Until the box is there: the button that was pressed goes.
              group.current?.focus();
              setByDate(true);
            }}
          >
            {words.restUntilDate}
          </button>
        </>
      )}
      <button type="button" class={styles.quiet} onClick={onClose}>
        {words.notNow}
      </button>
    </fieldset>
  );
}

/** One thing that is asked, and its two answers. */
type Note = { text: string; yes: string; no: string; onYes: () => void; onNo: () => void };

/** The one note that stands there: whether to go on resting comes before why nudges were let go. */
function noteOf(all: Nudges): Note | null {
  if (all.nudges?.askAboutRest) {
    return {
      text: words.stillResting,
      yes: words.endRest,
      no: words.keepResting,
      onYes: all.onEndRest,
      onNo: all.onKeepResting,
    };
  }
  if (!all.nudges?.hint) return null;
  return {
    text: all.nudges.hint,
    yes: words.ignoreHold,
    no: words.keepHold,
    onYes: all.onIgnoreHold,
    onNo: all.onKeepHold,
  };
}

type Props = Nudges & {
  /** Something was chosen. */
  onDone: () => void;
};

/** How the nudges stand, in words, and what can be done about them. A note takes their place. */
export function NudgesSection(all: Props) {
  const { nudges, onDone } = all;
  const [choosing, setChoosing] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const others = useRef<HTMLButtonElement>(null);
  useEffect(() => line.current?.focus(), []);
  // Another page, or the clock, may take away the very button that has the focus.
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.focus();
  });
  const note = noteOf(all);
  const chip = (text: string, act: () => void) => (
    <button
      type="button"
      class={styles.chip}
      onClick={() => {
        act();
        onDone();
      }}
    >
      {text}
    </button>
  );
  const rest = (choice: RestChoice | RestDay) => {
    all.onRest(choice);
    onDone();
  };
  const rows = () => {
    if (note) {
      return (
        <>
          {chip(note.yes, note.onYes)}
          {chip(note.no, note.onNo)}
        </>
      );
    }
    if (nudges?.resting) return chip(words.endRest, all.onEndRest);
    return (
      <>
        {nudges?.backedOff ? chip(words.backToChosen, all.onBackToChosen) : null}
        {nudges?.canLater ? chip(words.later, all.onLater) : null}
        {chip(words.restUntilTomorrow, () => all.onRest('today'))}
        <button
          ref={others}
          type="button"
          class={styles.chip}
          title={words.moreRests}
          onClick={() => setChoosing(true)}
        >
          <span class={styles.dots} aria-hidden="true" />
        </button>
      </>
    );
  };
  return (
    <section class={styles.nudges} aria-label={words.nudges}>
      <p ref={line} tabIndex={-1} class={styles.next} aria-live="polite">
        {note ? note.text : nudges?.line}
        {!note && nudges?.backedOff ? ` ${nudges.backedOff}` : null}
      </p>
      {choosing && !note && !nudges?.resting ? (
        <Rests
          onRest={rest}
          onClose={() => {
            setChoosing(false);
            requestAnimationFrame(() => others.current?.focus());
          }}
        />
      ) : (
        <div class={styles.row}>{rows()}</div>
      )}
    </section>
  );
}
