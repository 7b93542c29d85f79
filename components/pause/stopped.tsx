import { words } from '../../utils/words/pause.ts';
import { Button } from '../controls/button.tsx';
import { MessageScreen } from './message-screen.tsx';

type Props = {
  /** Words of one's own may be waiting in it. */
  hasWords: boolean;
  onDone: () => void;
  onGround: () => void;
  onSupport: () => void;
  onAgain: () => void;
};

/** Three equal choices, and a way back for who only slipped. */
export function Stopped({ hasWords, onDone, onGround, onSupport, onAgain }: Props) {
  return (
    <MessageScreen
      title={words.stopped.title}
      body={hasWords ? words.stopped.body : words.stopped.bodyWithoutWords}
      // Where it leads Stop and Heavier stand at the foot: a second press must not reach them.
      above={
        <Button look="quiet" onClick={onAgain}>
          {words.stopped.again}
        </Button>
      }
    >
      <Button onClick={onDone}>{words.done}</Button>
      <Button onClick={onGround}>{words.stopped.grounding}</Button>
      <Button onClick={onSupport}>{words.support}</Button>
    </MessageScreen>
  );
}
