import { useCallback, useState } from 'preact/hooks';
import type { OwnFeeling } from '../../../utils/feelings/own-feelings.ts';
import { limitToTwo } from '../../../utils/practice/limit-choice.ts';
import { words } from '../../../utils/words/practice/notice.ts';
import { feelingLabel } from './feeling-shown.ts';
import { useOwnFeelings } from './use-own-feelings.ts';

export type PickedFeelings = {
  chosen: readonly string[];
  /** One tap on a feeling. */
  pick: (feeling: string) => void;
  /** Words of one's own beside ours. */
  own: readonly OwnFeeling[];
  /** What the last tap did, for a screen reader; empty before the first one. */
  said: string;
};

const none: readonly OwnFeeling[] = [];

/** Up to two feelings, kept by whoever holds them. */
export function usePickedFeelings(
  chosen: readonly string[],
  onChosen: (chosen: readonly string[]) => void,
): PickedFeelings {
  const own = useOwnFeelings() ?? none;
  const [said, setSaid] = useState('');
  const pick = useCallback(
    (feeling: string) => {
      const result = limitToTwo(chosen, feeling);
      const label = feelingLabel(feeling);
      if (result.replaced) {
        setSaid(words.replaced({ feeling: label, older: feelingLabel(result.replaced) }));
      } else {
        setSaid(
          result.change === 'added'
            ? words.added({ feeling: label })
            : words.takenAway({ feeling: label }),
        );
      }
      onChosen(result.chosen);
    },
    [chosen, onChosen],
  );
  return { chosen, pick, own, said };
}
