import './mark.css';
import { markPaths } from './mark-paths.ts';

/** The heart with an open hand resting on it. Decoration: the words beside it carry the name. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <clipPath id="mark-heart">
        <path d={markPaths.clip} />
      </clipPath>
      <path
        class="mark-heart"
        stroke-width={markPaths.heartStroke}
        stroke-linejoin="round"
        d={markPaths.heart}
      />
      <g clip-path="url(#mark-heart)">
        <g class="mark-hand" transform={markPaths.place}>
          <path class="mark-fingers" stroke-width={markPaths.fingersStroke} d={markPaths.fingers} />
          <path stroke-width={markPaths.palmStroke} stroke-linejoin="round" d={markPaths.palm} />
        </g>
      </g>
    </svg>
  );
}
