import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  applyRetention,
  deleteOverdue,
  keepOverdue,
  type Overdue,
  overdue,
} from '../../utils/log/retention/apply-retention.ts';
import { decryptRows } from '../../utils/log/retention/decrypt-rows.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import { fullDateName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/retention.ts';
import { Button } from '../controls/button.tsx';
import { problemWords } from '../frame/problem-words.ts';
import styles from './expired-line.module.css';

/** After the clock jumped: what is over stays until the person was asked. One line, or none. */
export function ExpiredLine({ onGone }: { onGone: () => void }) {
  const [asked, setAsked] = useState<Overdue | null>(null);
  const [told, setTold] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The buttons that were pressed are gone.
    if (told !== '') said.current?.focus();
  }, [told]);
  const look = useCallback(async () => {
    // The look that may find the jump comes first.
    const now = Temporal.Now.zonedDateTimeISO();
    const gone = await applyRetention(now, { open: decryptRows });
    setAsked(await overdue(now.toPlainDate(), decryptRows));
    if (gone > 0) onGone();
  }, [onGone]);
  useEffect(() => {
    look().catch((error) => noteTrouble('keepFor', error, Date.now()));
  }, [look]);

  const letGo = async (shown: Overdue) => {
    const gone = await deleteOverdue(shown, decryptRows);
    // Another page or an edit changed what is over: it is shown anew.
    if (gone === 0) return look();
    setAsked(null);
    setTold(words.gone({ count: gone }));
    onGone();
  };
  const keep = async () => {
    await keepOverdue(Temporal.Now.plainDateISO());
    setAsked(null);
    setTold(words.over.kept);
  };
  const fail = (error: unknown) => setTold(problemWords(error));
  const today = Temporal.Now.plainDateISO().toString();
  return (
    <>
      {asked ? (
        <aside data-asks class={styles.line} aria-label={words.over.label}>
          <p>{words.over.count({ count: asked.count, today: fullDateName(today) })}</p>
          <p class={styles.small}>{words.over.why({ count: asked.count })}</p>
          <p class={styles.choices}>
            <Button look="quiet" onClick={() => void letGo(asked).catch(fail)}>
              {words.agree({ count: asked.count })}
            </Button>
            <Button look="quiet" onClick={() => void keep().catch(fail)}>
              {words.over.keep({ count: asked.count })}
            </Button>
          </p>
        </aside>
      ) : null}
      <p
        ref={said}
        class={told === '' ? 'visually-hidden' : styles.line}
        role="status"
        tabIndex={-1}
      >
        {told}
      </p>
    </>
  );
}
