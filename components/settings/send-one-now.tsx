import { useRef, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import type { SentNow } from '../../utils/messages.ts';
import { words } from '../../utils/words/settings.ts';
import { Button } from '../controls/button.tsx';
import { loadPart } from '../errors/load-part.ts';
import styles from './send-one-now.module.css';

type Sent =
  | { at: 'idle' }
  | { at: 'sent'; shownAs: SentNow['shownAs'] }
  | { at: 'seen' }
  | { at: 'unseen'; help: string }
  | { at: 'failed' };

function said(sent: Sent): string {
  switch (sent.at) {
    case 'idle':
      return '';
    case 'sent':
      return words.tryIt.sent[sent.shownAs];
    case 'seen':
      return words.tryIt.thanks;
    case 'unseen':
      return sent.help;
    case 'failed':
      return words.tryIt.failed;
  }
}

/** Empty where it did not load. */
async function helpHere(): Promise<string> {
  const load = loadPart('notification-help', () => import('./notification-help.ts'));
  return load.then(({ notificationHelp }) => notificationHelp()).catch(() => '');
}

/** Shows a nudge at once, and asks whether it really came into view. */
export function SendOneNow() {
  const [sent, setSent] = useState<Sent>({ at: 'idle' });
  const button = useRef<HTMLButtonElement>(null);
  const fail = () => setSent({ at: 'failed' });
  const send = () => {
    ask('sendOneNow').then(({ shownAs }) => setSent({ at: 'sent', shownAs }), fail);
  };
  const answer = (yes: boolean) => {
    // The question goes with its answer.
    button.current?.focus();
    ask('seen', { yes }).then(
      async () => setSent(yes ? { at: 'seen' } : { at: 'unseen', help: await helpHere() }),
      fail,
    );
  };
  return (
    <div class={styles.row}>
      <p class={styles.about}>{words.tryIt.about}</p>
      <Button buttonRef={button} onClick={send}>
        {words.tryIt.send}
      </Button>
      <p class={styles.said} role="status">
        {said(sent)}
      </p>
      {sent.at === 'sent' && sent.shownAs === 'notification' ? (
        <fieldset class={styles.asked}>
          <legend class={styles.question}>{words.tryIt.seen}</legend>
          <Button onClick={() => answer(true)}>{words.tryIt.yes}</Button>
          <Button onClick={() => answer(false)}>{words.tryIt.no}</Button>
        </fieldset>
      ) : null}
    </div>
  );
}
