import { type Family, familyNames } from '../../utils/feelings/feelings.ts';
import { feelingNamed } from '../../utils/feelings/own-feelings.ts';
import { longestOwn, type OwnChanges, type OwnWord } from '../../utils/log/my-words/my-words.ts';
import { words as feelings } from '../../utils/words/content/feelings.ts';
import { words } from '../../utils/words/storage/my-words.ts';
import { Select } from '../controls/select.tsx';
import { GuardedField } from '../support/guarded-field.tsx';
import styles from './my-words-view.module.css';

type Props = {
  word: OwnWord;
  label: string;
  familyLabel: string;
  onChange: (changes: OwnChanges) => void;
};

/** A word for a feeling, and the family it stands in. */
export function FeelingBoxes({ word, label, familyLabel, onChange }: Props) {
  const isKnown = feelingNamed(word.text, feelings.labels) !== null;
  return (
    <>
      <div class={styles.pair}>
        <GuardedField
          label={label}
          value={word.text}
          longest={longestOwn.feeling}
          onTyping={(text) => onChange({ text })}
        />
        <Select<Family>
          label={familyLabel}
          value={word.family ?? 'angry'}
          options={familyNames.map((value) => ({ value, name: feelings.families[value] }))}
          onChoose={(family) => onChange({ family })}
        />
      </div>
      <p class={isKnown ? styles.long : 'visually-hidden'} role="status">
        {isKnown ? words.feelings.known : ''}
      </p>
    </>
  );
}
