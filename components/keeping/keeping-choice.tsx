import type { Keeping } from '../../utils/settings/keeping.ts';
import { words } from '../../utils/words/storage/keeping.ts';
import { Choices } from '../controls/choices.tsx';
import styles from './keeping.module.css';
import { KeepingFacts } from './keeping-facts.tsx';

const answers = ['yes', 'no'] as const;

type Props = { keeping: Keeping; onAnswer: (answer: 'yes' | 'no') => void };

/** The question itself, as welcome and the settings ask it. Neither answer is chosen beforehand. */
export function KeepingChoice({ keeping, onAnswer }: Props) {
  return (
    <div class={styles.choice}>
      <KeepingFacts />
      <Choices<Keeping>
        legend={words.question}
        options={answers.map((value) => ({
          value,
          name: words.answers[value],
          ...(value === 'no' && { more: words.noMeans }),
        }))}
        // A profile from before goes on as with a yes, and still is to answer.
        chosen={keeping}
        onChoose={(value) => onAnswer(value === 'no' ? 'no' : 'yes')}
      />
    </div>
  );
}
