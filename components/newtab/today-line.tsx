import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/words/newtab.ts';
import { ownWords } from '../controls/own-words.ts';
import { loadPart } from '../errors/load-part.ts';
import { untilRest } from '../frame/rest.ts';
import { useToday } from '../frame/use-today.ts';
import { wasKeptOn } from './line-hint.ts';
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
    // Where no hint tells of one, the page is at rest before it is looked for.
    const later = setTimeout(lookAgain, wasKeptOn(today) ? 0 : untilRest());
    addEventListener('line-kept', lookAgain);
    return () => {
      clearTimeout(later);
      removeEventListener('line-kept', lookAgain);
    };
  }, [today, isHidden]);
  return (
    <p class="today-line">
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
