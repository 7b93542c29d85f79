import { useEffect, useState } from 'preact/hooks';
import { clockTime, weekdayNow } from '../../utils/words/date-time.ts';
import styles from './clock.module.css';

const minuteMs = 60_000;
const textNow = () => `${weekdayNow()}, ${clockTime(Date.now())}`;

/** Day and time. It goes on each minute, only while somebody may look. */
export function Clock() {
  const [text, setText] = useState(textNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      if (document.visibilityState !== 'visible') return;
      setText(textNow());
      timer = setTimeout(tick, minuteMs - (Date.now() % minuteMs));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return <p class={styles.clock}>{text}</p>;
}
