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

/** One sentence that asks something, with its two answers. */
function Question(props: {
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <div class={styles.question}>
      <p>{props.text}</p>
      <div class={styles.row}>
        <button type="button" class={styles.chip} onClick={props.onYes}>
          {props.yes}
        </button>
        <button type="button" class={styles.chip} onClick={props.onNo}>
          {props.no}
        </button>
      </div>
    </div>
  );
}

/** How the nudges stand, in words, and what can be done about them. */
export function NudgesSection({ nudges, ...doings }: Nudges) {
  const [choosing, setChoosing] = useState(false);
  const rest = (choice: RestChoice) => {
    setChoosing(false);
    doings.onRest(choice);
  };
  return (
    <section class={styles.nudges} aria-label={words.nudges}>
      <p class={styles.next} aria-live="polite">
        {nudges?.line}
      </p>
      {nudges?.hint ? (
        <Question
          text={nudges.hint}
          yes={words.ignoreHold}
          no={words.keepHold}
          onYes={doings.onIgnoreHold}
          onNo={doings.onKeepHold}
        />
      ) : null}
      {nudges?.askAboutRest ? (
        <Question
          text={words.stillResting}
          yes={words.endRest}
          no={words.keepResting}
          onYes={doings.onEndRest}
          onNo={doings.onKeepResting}
        />
      ) : null}
      {choosing ? (
        <Rests onRest={rest} onClose={() => setChoosing(false)} />
      ) : (
        <div class={styles.row}>
          {nudges?.resting ? (
            nudges.askAboutRest ? null : (
              <Button look="quiet" onClick={doings.onEndRest}>
                {words.endRest}
              </Button>
            )
          ) : (
            <>
              <Button look="quiet" onClick={doings.onLater} disabled={!nudges?.canLater}>
                {words.later}
              </Button>
              <Button look="quiet" onClick={() => rest('today')}>
                {words.restUntilTomorrow}
              </Button>
              <Button look="quiet" aria-label={words.moreRests} onClick={() => setChoosing(true)}>
                <span class={styles.dots} aria-hidden="true" />
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}
