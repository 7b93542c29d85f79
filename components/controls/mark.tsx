import { useState } from 'preact/hooks';
import './mark.css';

let drawn = 0;

type Props = {
  /** One of the two alone, for whoever moves them apart. */
  only?: 'heart' | 'hand';
};

/**
 * The heart with a hand resting on it; a heart alone where the person left touch out, or chose
 * another one. Its outlines are in `mark.css`. Decoration: the words beside it carry the name.
 */
export function Mark({ only }: Props) {
  // The light of a drawing that is out of sight would be missing in another that borrows it.
  const [id] = useState(() => {
    drawn += 1;
    return `mark-${drawn}`;
  });
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      {only === 'hand' ? null : (
        <>
          <radialGradient id={id} cx=".47" cy=".46" r=".6">
            <stop class="mark-light" />
            <stop class="mark-warm" offset=".55" />
            <stop class="mark-edge" offset="1" />
          </radialGradient>
          <path class="mark-heart" fill={`url(#${id})`} />
        </>
      )}
      {only === 'heart' ? null : (
        <g class="mark-hand" transform="translate(60 61) rotate(-55) scale(.84)">
          <linearGradient
            id={`${id}h`}
            gradientUnits="userSpaceOnUse"
            x1="0"
            y1="20"
            x2="0"
            y2="58"
          >
            <stop class="mark-skin" />
            <stop class="mark-wrist" offset=".55" />
            <stop class="mark-gone" offset="1" />
          </linearGradient>
          <path class="mark-palm" fill={`url(#${id}h)`} />
          <path class="mark-creases" />
        </g>
      )}
    </svg>
  );
}
