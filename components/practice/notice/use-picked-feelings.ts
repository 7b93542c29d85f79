import { useCallback, useState } from 'preact/hooks';
import type { Feeling } from '../../../utils/feelings/feelings.ts';
import { limitToTwo } from '../../../utils/practice/limit-choice.ts';
import { words as feelingWords } from '../../../utils/words/content/feelings.ts';
import { words } from '../../../utils/words/practice/notice.ts';

export type PickedFeelings = {
  chosen: readonly Feeling[];
  /** One tap on a feeling. */
  pick: (feeling: Feeling) => void;
  /** What the last tap did, for a screen reader; empty before the first one. */
  said: string;
};

/** Up to two feelings, kept by whoever holds them. */
export function usePickedFeelings(
  chosen: readonly Feeling[],
  onChosen: (chosen: readonly Feeling[]) => void,
): PickedFeelings {
  const [said, setSaid] = useState('');
  const pick = useCallback(
    (feeling: Feeling) => {
      const result = limitToTwo(chosen, feeling);
      const { label } = feelingWords.labels[feeling];
      if (result.replaced) {
        setSaid(
          words.replaced({ feeling: label, older: feelingWords.labels[result.replaced].label }),
        );
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
  return { chosen, pick, said };
}
