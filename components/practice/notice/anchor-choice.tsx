import { useId } from 'preact/hooks';
import { type Anchor, anchors, type PracticeChoices } from '../../../utils/practice/choices.ts';
import { words } from '../../../utils/words/practice/hand-on-heart-choices.ts';
import styles from './anchor-choice.module.css';

type Props = {
  choices: Pick<PracticeChoices, 'anchor' | 'noBreath'>;
  onAnchor: (anchor: Anchor) => void;
};

/** What attention rests on, changed on the way; the breath is not offered to who leaves it out. */
export function AnchorChoice({ choices, onAnchor }: Props) {
  const id = useId();
  const offered = anchors.filter((anchor) => anchor !== 'breath' || !choices.noBreath);
  return (
    <div class={styles.anchor}>
      <label class={styles.label} for={id}>
        {words.anchor}
      </label>
      <select
        autocomplete="off"
        id={id}
        class={styles.select}
        value={choices.anchor}
        onChange={(event) => {
          const chosen = offered.find((anchor) => anchor === event.currentTarget.value);
          if (chosen) onAnchor(chosen);
        }}
      >
        {offered.map((anchor) => (
          <option key={anchor} value={anchor}>
            {words.anchors[anchor]}
          </option>
        ))}
      </select>
    </div>
  );
}
