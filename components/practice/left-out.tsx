import { words } from '../../utils/words/pause.ts';
import { Button } from '../controls/button.tsx';
import { PracticeFrame } from './frame/practice-frame.tsx';
import { goesOn } from './frame/use-go-on.ts';
import styles from './left-out.module.css';
import type { PracticeProps } from './practice-props.ts';
import { StepTitle } from './step-title.tsx';

type Props = Pick<PracticeProps, 'onStop' | 'onHeavier' | 'onSupport' | 'onLeave'> & {
  /** The practice's name. */
  label: string;
  onUndo: () => void;
};

/** Words were left out. Until something else is done, one press brings them back. */
export function LeftOut({ label, onUndo, onLeave, ...ways }: Props) {
  return (
    <PracticeFrame
      {...ways}
      label={label}
      screen="left-out"
      foot={
        <>
          <Button onClick={onUndo}>{words.leftOut.undo}</Button>
          <Button look="primary" {...goesOn} onClick={onLeave}>
            {words.done}
          </Button>
        </>
      }
    >
      <div class={styles.still}>
        <StepTitle body={words.leftOut.body}>{words.leftOut.title}</StepTitle>
      </div>
    </PracticeFrame>
  );
}
