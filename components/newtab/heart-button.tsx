import type { Ref } from 'preact';
import { words } from '../../utils/words/newtab.ts';
import { Mark } from '../controls/mark.tsx';
import styles from './heart-button.module.css';

type Props = { buttonRef: Ref<HTMLButtonElement>; noTouch: boolean; onBegin: () => void };

/** A small heart at the foot of the page: pressed, it breathes. */
export function HeartButton({ buttonRef, noTouch, onBegin }: Props) {
  return (
    <button ref={buttonRef} type="button" class={styles.heart} onClick={onBegin}>
      <span class={styles.mark}>
        <Mark />
      </span>
      {noTouch ? words.quietMoment : words.handOnHeart}
    </button>
  );
}
