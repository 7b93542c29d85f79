import { words } from '../../utils/words/support.ts';
import { Button } from '../controls/button.tsx';

type Props = {
  number: string;
  /** Whether a person wrote it down: then it is not said again. */
  own: boolean;
  onSaid: (said: string) => void;
};

/** A number to take along, as it is written. */
export function CopyNumber({ number, own, onSaid }: Props) {
  const copy = () => {
    navigator.clipboard.writeText(number).then(
      () => onSaid(own ? words.ownCopied : words.copied({ number })),
      () => onSaid(words.notCopied),
    );
  };
  return (
    <Button look="quiet" aria-label={words.copyNumber({ number })} onClick={copy}>
      {words.copy}
    </Button>
  );
}
