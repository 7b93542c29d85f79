import type { Ref } from 'preact';
import { words } from '../../utils/words/newtab.ts';
import { Mark } from '../controls/mark.tsx';

type Props = { buttonRef: Ref<HTMLButtonElement>; noTouch: boolean; onBegin: () => void };

/** A small heart at the foot of the page: pressed, it breathes. */
export function HeartButton({ buttonRef, noTouch, onBegin }: Props) {
  return (
    <button ref={buttonRef} type="button" class="heart" onClick={onBegin}>
      <span class="heart-mark">
        <Mark />
      </span>
      <span class="heart-name">{noTouch ? words.quietMoment : words.handOnHeart}</span>
    </button>
  );
}
