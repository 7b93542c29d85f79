import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/words/newtab.ts';
import { ownWords } from '../controls/own-words.ts';
import { loadPart } from '../errors/load-part.ts';
import { firstPaint } from '../frame/first-paint.ts';
import { useToday } from '../frame/use-today.ts';
import styles from './today-line.module.css';

/**
 * Today's own line, in ink, once the log said that it may be shown; its room is kept before.
 * @param props.isHidden somebody left in a hurry: nothing of theirs is to be seen
 */
export function TodayLine({ isHidden }: { isHidden: boolean }) {
  const [line, setLine] = useState<string | null>(null);
  const today = useToday();
  useEffect(() => {
    if (isHidden) return;
    const look = async () => {
      const { lineOfDay } = await loadPart(
        'line-of-day',
        () => import('../../utils/log/reading/line-of-day.ts'),
      );
      setLine(await lineOfDay(today));
    };
    const lookAgain = () => void look().catch(() => null);
    void firstPaint().then(lookAgain);
    addEventListener('line-kept', lookAgain);
    return () => removeEventListener('line-kept', lookAgain);
  }, [today, isHidden]);
  return (
    <p class={styles.line}>
      {line === null ? null : (
        <>
          <span class="visually-hidden">{words.todayLine}</span>
          <span class={styles.ink} {...ownWords(line)}>
            {line}
          </span>
        </>
      )}
    </p>
  );
}
