import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { feelings } from '../../utils/feelings/feelings.ts';
import { isDay } from '../../utils/log/entry/date-text.ts';
import { afters } from '../../utils/log/entry/entry.ts';
import { entryKinds } from '../../utils/log/entry/entry-kinds.ts';
import type { LogQuery } from '../../utils/log/reading/find.ts';
import { elements } from '../../utils/practice/element.ts';
import { words } from '../../utils/words/log.ts';
import { Button } from '../controls/button.tsx';
import { PrivateLine } from '../controls/private-box.tsx';
import { GuardLine } from '../support/guard-line.tsx';
import { feelingName } from './entry/entry-names.ts';
import { FilterChoice } from './filter-choice.tsx';
import styles from './find-bar.module.css';
import type { LogViewState } from './log-state.ts';
import { MonthPick } from './month-pick.tsx';

type Props = { looking: LogViewState; today: string; onLook: (looking: LogViewState) => void };

/** Whoever looks for more letters than this finds no more by it. */
const longest = 1_000;
/** A short rest after a letter: whoever types on is not answered for every one. */
const restMs = 120;

/** What is looked for: words first; the rest unfolds when it is wanted. */
export function FindBar({ looking, today, onLook }: Props) {
  const id = useId();
  const [wish, setWish] = useState<LogQuery>({ text: '' });
  const [open, setOpen] = useState(false);
  const first = useRef(true);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => onLook({ at: 'wish', wish }), restMs);
    return () => clearTimeout(timer);
  }, [wish, onLook]);
  const wished = (change: Partial<LogQuery>) => setWish((now) => ({ ...now, ...change }));
  const fromDay = (day: string | undefined) => onLook(day ? { at: 'from', day } : { at: 'all' });
  const reset = () => {
    setWish({ text: '' });
    onLook({ at: 'all' });
  };
  return (
    <search class={styles.bar}>
      <div class={styles.row}>
        <PrivateLine
          class={styles.words}
          type="search"
          maxLength={longest}
          aria-label={words.find.words}
          placeholder={words.find.words}
          value={wish.text}
          boxRef={box}
          onInput={(event) => wished({ text: event.currentTarget.value })}
        />
        <Button look="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {words.find.more}
        </Button>
      </div>
      <div class={styles.support}>
        <GuardLine text={wish.text} onBack={() => box.current?.focus()} />
      </div>
      <div id={id} class={styles.more} hidden={!open}>
        <FilterChoice
          label={words.find.kind}
          any={words.find.any}
          options={entryKinds.map((value) => ({ value, name: words.kinds[value] }))}
          chosen={wish.kind}
          onPick={(kind) => wished({ kind })}
        />
        <FilterChoice
          label={words.find.element}
          any={words.find.any}
          options={elements.map((value) => ({ value, name: words.elements[value] }))}
          chosen={wish.element}
          onPick={(element) => wished({ element })}
        />
        <FilterChoice
          label={words.find.feeling}
          any={words.find.any}
          options={feelings.map((value) => ({ value, name: feelingName(value) }))}
          chosen={wish.feeling}
          onPick={(feeling) => wished({ feeling })}
        />
        <FilterChoice
          label={words.find.after}
          any={words.find.any}
          options={afters.map((value) => ({ value, name: words.after[value] }))}
          chosen={wish.after}
          onPick={(after) => wished({ after })}
        />
        {open ? <MonthPick onDay={fromDay} /> : null}
        <label class={styles.day}>
          {words.find.day}
          <input
            type="date"
            autocomplete="off"
            max={today}
            onChange={({ currentTarget: { value } }) => fromDay(isDay(value) ? value : undefined)}
          />
        </label>
        <Button look="quiet" onClick={() => onLook({ at: 'this-day', day: today })}>
          {words.find.thisDay}
        </Button>
      </div>
      {looking.at === 'all' ? null : (
        <Button look="quiet" onClick={reset}>
          {words.find.all}
        </Button>
      )}
    </search>
  );
}
