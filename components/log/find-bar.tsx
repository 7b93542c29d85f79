import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { words } from '../../utils/words/log.ts';
import { Button } from '../controls/button.tsx';
import { LiveText } from '../controls/live-text.tsx';
import { PrivateLine } from '../controls/private-box.tsx';
import { GuardLine } from '../support/guard-line.tsx';
import { FilterSentence, filterText } from './filter-sentence.tsx';
import styles from './find-bar.module.css';
import type { OpenLog } from './log-state.ts';
import { anyQuery, endsToday, isFiltered, logViewOf, type QueryChoice } from './query-choice.ts';
import { ToolRow } from './tool-row.tsx';

type Props = {
  open: Pick<OpenLog, 'looking' | 'entries' | 'more'>;
  today: string;
  onLook: (looking: OpenLog['looking']) => void;
  /** The tools that lead elsewhere. */
  children: ComponentChildren;
};

/** Whoever looks for more letters than this finds no more by it. */
const longest = 1_000;
/** A short rest after a letter: whoever types on is not answered for every one. */
const restMs = 120;

/** The tools of the log. What is looked for: words first; a sentence unfolds when it is wanted. */
export function FindBar({ open: { looking, entries, more }, today, onLook, children }: Props) {
  const id = useId();
  const [choice, setChoice] = useState(anyQuery);
  const [open, setOpen] = useState(false);
  const first = useRef(true);
  const box = useRef<HTMLInputElement>(null);
  const filter = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => onLook(logViewOf(choice, today)), restMs);
    return () => clearTimeout(timer);
  }, [choice, endsToday(choice) && today, onLook]);
  useEffect(() => {
    // From far down in the log, the sentence is out of sight.
    if (open) list.current?.focus();
  }, [open]);
  const choose = (change: Partial<QueryChoice>) => setChoice((now) => changed(now, change));
  const leave = () => {
    setOpen(false);
    filter.current?.focus();
  };
  const reset = () => {
    setChoice(anyQuery);
    box.current?.focus();
  };
  const count = entries.length;
  const told =
    looking.at === 'all' || (count === 0 && !more)
      ? ''
      : more
        ? words.find.foundMore({ count })
        : words.find.found({ count });
  // What was found is told once: an entry deleted since then says so itself.
  const found = useMemo(() => told || nothingIn(looking, count, more), [looking]);
  return (
    <>
      <ToolRow
        search={
          <search class={styles.search}>
            <PrivateLine
              class={styles.words}
              type="search"
              maxLength={longest}
              aria-label={words.find.words}
              placeholder={words.find.words}
              value={choice.text}
              boxRef={box}
              onInput={(event) => choose({ text: event.currentTarget.value })}
            />
            <Button
              look="quiet"
              buttonRef={filter}
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {words.find.more}
            </Button>
          </search>
        }
      >
        {children}
      </ToolRow>
      <GuardLine text={choice.text} onBack={() => box.current?.focus()} />
      <div id={id} class={styles.filter} hidden={!open}>
        {open ? (
          <FilterSentence
            choice={choice}
            today={today}
            onChoose={choose}
            onLeave={leave}
            firstRef={list}
          />
        ) : null}
      </div>
      {looking.at === 'all' ? null : (
        <p class={styles.found}>
          <span>
            {!open && isFiltered(choice) ? <span>{filterText(choice)} </span> : null}
            <span aria-hidden="true">{told}</span>
          </span>
          <Button look="quiet" onClick={reset}>
            {words.find.all}
          </Button>
        </p>
      )}
      <LiveText text={found} about={looking} />
    </>
  );
}

/** This day in earlier years is a look of its own: nothing else narrows it. */
function changed(now: QueryChoice, change: Partial<QueryChoice>): QueryChoice {
  if (change.period === 'this-day') return { ...anyQuery, period: 'this-day' };
  const left = now.period === 'this-day' && change.period === undefined;
  return { ...now, ...(left && { period: 'any' }), ...change };
}

function nothingIn(looking: OpenLog['looking'], count: number, more: boolean): string {
  if (looking.at === 'all' || count > 0 || more) return '';
  return looking.at === 'this-day' ? words.find.noDays : words.find.nothing;
}
