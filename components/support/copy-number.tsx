import { words } from '../../utils/words/support.ts';
import { Button } from '../controls/button.tsx';

type Props = { number: string; onSaid: (said: string) => void };

/** A number to take along, as it is written. */
export function CopyNumber({ number, onSaid }: Props) {
  const copy = () => {
    navigator.clipboard.writeText(number).then(
      () => onSaid(words.copied({ number })),
      () => onSaid(words.notCopied),
    );
  };
  return (
    <Button look="quiet" aria-label={words.copyNumber({ number })} onClick={copy}>
      {words.copy}
    </Button>
  );
}
