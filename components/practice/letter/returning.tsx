import { useEffect, useId, useRef } from 'preact/hooks';
import {
  dayAfter,
  dayIn,
  type LetterDraft,
  letterReturns,
} from '../../../utils/practice/letter.ts';
import { dateName } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/practice/letter.ts';
import { StepTitle } from '../step-title.tsx';
import styles from './letter.module.css';
import { Rows } from './rows.tsx';

type Props = {
  fields: Pick<LetterDraft, 'returns' | 'on'>;
  onChange: (change: Partial<LetterDraft>) => void;
  /** The local day, YYYY-MM-DD. */
  today: string;
  /** It does not come back by itself: nothing is asked. null until that is known. */
  stays: boolean | null;
  /** A day has to be chosen before it can be kept. */
  dayNeeded: boolean;
};

/** When the letter opens again. */
export function Returning({ fields, onChange, today, stays, dayNeeded }: Props) {
  const known = stays !== null;
  const neededId = useId();
  const day = useRef<HTMLInputElement>(null);
  // What is still wanted has the focus.
  useEffect(() => {
    if (dayNeeded) day.current?.focus();
  }, [dayNeeded]);
  const { returns } = words;
  if (!known) return null;
  const { title, body } = stays ? returns.stays : returns;
  const ends = {
    week: <span class={styles.hint}>{dateName(dayIn('week', today), today)}</span>,
    month: <span class={styles.hint}>{dateName(dayIn('month', today), today)}</span>,
    date: fields.returns === 'date' && (
      <input
        autocomplete="off"
        class={styles.day}
        type="date"
        aria-label={returns.day}
        aria-invalid={dayNeeded}
        aria-describedby={dayNeeded ? neededId : undefined}
        ref={day}
        min={dayAfter(today)}
        value={fields.on}
        onInput={(event) => onChange({ on: event.currentTarget.value })}
      />
    ),
    hard: null,
    log: null,
  };
  return (
    <>
      <StepTitle {...(dayNeeded ? {} : { body })}>{title}</StepTitle>
      {dayNeeded ? (
        <p id={neededId} class={styles.needed} role="alert">
          {returns.dayNeeded}
        </p>
      ) : null}
      {stays ? null : (
        <Rows
          legend={returns.legend}
          rows={letterReturns.map((value) => ({
            value,
            name: returns.names[value],
            end: ends[value],
          }))}
          chosen={fields.returns}
          onChoose={(value) => onChange({ returns: value })}
        />
      )}
    </>
  );
}
