import { useState } from 'preact/hooks';
import { type RestChoice, restChoices } from '../../utils/schedule/rest.ts';
import { words } from '../../utils/words/popup.ts';
import { Button } from '../controls/button.tsx';
import styles from './nudges-section.module.css';
import type { Nudges } from './use-nudges.ts';

/** The lengths of a rest; "until tomorrow" has a button of its own. */
const otherRests = restChoices.filter((choice) => choice !== 'today');

function Rests({ onRest, onClose }: { onRest: (choice: RestChoice) => void; onClose: () => void }) {
  return (
    <fieldset class={styles.row}>
      <legend class="visually-hidden">{words.restFor}</legend>
      {otherRests.map((choice) => (
        <button key={choice} type="button" class={styles.chip} onClick={() => onRest(choice)}>
          {words.rests[choice]}
        </button>
      ))}
      <button type="button" class={styles.chip} onClick={onClose}>
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

function Answers({ yes, no, onYes, onNo }: Note) {
  return (
    <div class={styles.row}>
      <button type="button" class={styles.chip} onClick={onYes}>
        {yes}
      </button>
      <button type="button" class={styles.chip} onClick={onNo}>
        {no}
      </button>
    </div>
  );
}

/** How the nudges stand, in words, and what can be done about them. A note takes their place. */
export function NudgesSection(all: Nudges) {
  const { nudges, onLater, onRest, onEndRest } = all;
  const [choosing, setChoosing] = useState(false);
  const note = noteOf(all);
  const rest = (choice: RestChoice) => {
    setChoosing(false);
    onRest(choice);
  };
  const row = nudges?.resting ? (
    <div class={styles.row}>
      <Button look="quiet" onClick={onEndRest}>
        {words.endRest}
      </Button>
    </div>
  ) : (
    <div class={styles.row}>
      <Button look="quiet" onClick={onLater} disabled={!nudges?.canLater}>
        {words.later}
      </Button>
      <Button look="quiet" onClick={() => rest('today')}>
        {words.restUntilTomorrow}
      </Button>
      <Button look="quiet" aria-label={words.moreRests} onClick={() => setChoosing(true)}>
        <span class={styles.dots} aria-hidden="true" />
      </Button>
    </div>
  );
  return (
    <section
      class={note ? `${styles.nudges} ${styles.note}` : styles.nudges}
      aria-label={words.nudges}
      data-note={note || choosing || nudges?.backedOff ? '' : undefined}
    >
      <p class={styles.next} aria-live="polite">
        {note ? note.text : nudges?.line}
        {!note && nudges?.backedOff ? ` ${nudges.backedOff}` : null}
      </p>
      {!note && !choosing && nudges?.backedOff ? (
        <button type="button" class={styles.chip} onClick={all.onBackToChosen}>
          {words.backToChosen}
        </button>
      ) : null}
      {note ? <Answers {...note} /> : null}
      {!note && choosing ? <Rests onRest={rest} onClose={() => setChoosing(false)} /> : null}
      {note || choosing ? null : row}
    </section>
  );
}
