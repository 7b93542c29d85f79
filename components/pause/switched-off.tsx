import { words } from '../../utils/words/settings/at-work.ts';
import { Button } from '../controls/button.tsx';
import { useEscape } from '../practice/frame/use-escape.ts';
import { MessageScreen } from './message-screen.tsx';

/** Where a key or a nudge leads to a practice that an organisation has switched off. */
export function SwitchedOff({ onBack }: { onBack: () => void }) {
  useEscape(onBack);
  return (
    <MessageScreen title={words.off.title} body={words.off.body}>
      <Button onClick={onBack}>{words.off.back}</Button>
    </MessageScreen>
  );
}
