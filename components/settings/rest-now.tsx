import { useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import { clockTime } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/settings.ts';
import { Button } from '../controls/button.tsx';
import styles from './hold-settings.module.css';

/** What can't be seen from here, and the way out: an hour's rest. */
export function RestNow() {
  const [said, setSaid] = useState('');
  const rest = () => {
    ask('rest', '1h').then(
      ({ rest: begun }) =>
        setSaid(words.holds.resting({ time: clockTime(begun?.until ?? Date.now()) })),
      () => setSaid(words.holds.notResting),
    );
  };
  return (
    <div class={styles.elsewhere}>
      <p>
        {words.holds.unseen} {words.holds.elsewhere}
      </p>
      <Button onClick={rest}>{words.holds.restHour}</Button>
      <p role="status">{said}</p>
    </div>
  );
}
