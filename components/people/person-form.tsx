import { longest, type PersonWords } from '../../utils/log/people/people.ts';
import { words as say } from '../../utils/words/storage/people.ts';
import { Button } from '../controls/button.tsx';
import { GuardedField } from '../support/guarded-field.tsx';
import styles from './people-page.module.css';

type Props = {
  words: PersonWords;
  /** With every letter. */
  onWords: (words: PersonWords) => void;
  onDone: () => void;
};

const boxes = ['name', 'number', 'line'] as const;

/** Three short boxes for one person. */
export function PersonForm({ words, onWords, onDone }: Props) {
  return (
    <form
      autocomplete="off"
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {boxes.map((box) => (
        <GuardedField
          key={box}
          label={say[box]}
          value={words[box]}
          longest={longest[box]}
          takesFocus={box === 'name'}
          onTyping={(text) => onWords({ ...words, [box]: text })}
        />
      ))}
      <p class={styles.choices}>
        <Button look="primary" type="submit">
          {say.done}
        </Button>
      </p>
    </form>
  );
}
