import { useEffect, useRef, useState } from 'preact/hooks';
import {
  countDays,
  type DayCount,
  daysKept,
  deleteDays,
} from '../../utils/log/retention/delete-days.ts';
import { words } from '../../utils/words/transfer.ts';
import { Button } from '../controls/button.tsx';
import { DayBox } from '../controls/day-box.tsx';
import styles from '../controls/panel.module.css';
import { problemWords } from '../frame/problem-words.ts';

type State =
  | { at: 'looking' }
  | { at: 'empty' }
  | { at: 'choosing' | 'sure'; all: DayCount; days: DayCount; count: number }
  | { at: 'done'; gone: number }
  | { at: 'problem'; text: string };

/** A stretch of days goes, in two steps. */
export function DeleteDaysPanel() {
  const { letGo: say } = words;
  const [state, setState] = useState<State>({ at: 'looking' });
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state.at === 'done') said.current?.focus();
  }, [state.at]);
  const fail = (error: unknown) => setState({ at: 'problem', text: problemWords(error) });
  useEffect(() => {
    daysKept().then(async (all) => {
      if (!all) return setState({ at: 'empty' });
      // Nothing is chosen for anyone: it begins with the oldest day alone.
      const days = { from: all.from, to: all.from };
      setState({ at: 'choosing', all, days, count: await countDays(days) });
    }, fail);
  }, []);

  switch (state.at) {
    case 'looking':
      return null;
    case 'empty':
      return <p>{say.empty}</p>;
    case 'problem':
      return (
        <p class={styles.problem} role="alert">
          {state.text}
        </p>
      );
    case 'done':
      return (
        <p ref={said} class={styles.said} role="status" tabIndex={-1}>
          {say.done({ count: state.gone })}
        </p>
      );
  }
  const { all, days, count } = state;
  const change = (fresh: Partial<DayCount>) => {
    const next = { ...days, ...fresh };
    setState({ ...state, at: 'choosing', days: next });
    countDays(next).then(
      // A later choice may have been counted already.
      (found) =>
        setState((now) => ('days' in now && now.days === next ? { ...now, count: found } : now)),
      fail,
    );
  };
  const go = () => deleteDays(days).then((gone) => setState({ at: 'done', gone }), fail);
  const sure = state.at === 'sure';
  return (
    <div class={styles.way}>
      <div class={styles.days}>
        <DayBox label={say.from} day={days.from} all={all} onDay={(from) => change({ from })} />
        <DayBox label={say.to} day={days.to} all={all} onDay={(to) => change({ to })} />
      </div>
      <p class={styles.said} role="status">
        {sure ? say.sure({ count }) : count === 0 ? say.none : say.count({ count })}
      </p>
      <p class={styles.small}>
        {say.linger} {say.copies}
      </p>
      {sure ? (
        <p class={styles.choices}>
          <Button look="primary" onClick={go}>
            {say.yes({ count })}
          </Button>
          <Button onClick={() => setState({ ...state, at: 'choosing' })}>{say.no}</Button>
        </p>
      ) : (
        <Button disabled={count === 0} onClick={() => setState({ ...state, at: 'sure' })}>
          {say.confirm}
        </Button>
      )}
    </div>
  );
}
