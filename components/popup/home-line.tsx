import type { ComponentChildren } from 'preact';

type Props = {
  /** Another one for each line of a page. */
  id: string;
  name: string;
  /** What it is for, in a few words. */
  about?: string;
  /** Words of an earlier time are waiting there. */
  waits?: boolean;
  /** It can't be begun: `about` says why. */
  isOff?: boolean;
  onPress: () => void;
};

/** One thing to begin, on one line: its name, and what it is for beside it. */
export function HomeLine({ id, name, about, waits = false, isOff = false, onPress }: Props) {
  return (
    <button
      type="button"
      aria-disabled={isOff || undefined}
      class={waits ? 'home-line waits' : 'home-line'}
      aria-labelledby={`${id}-name`}
      aria-describedby={about ? `${id}-about` : undefined}
      onClick={isOff ? undefined : onPress}
    >
      <span id={`${id}-name`} class="home-line-name">
        {name}
      </span>
      {about ? (
        <span id={`${id}-about`} class="home-line-about">
          {about}
        </span>
      ) : null}
    </button>
  );
}

/** Lines below each other; what stands beside the names begins at one edge. */
export function HomeLines({ children }: { children: ComponentChildren }) {
  return <div class="home-lines">{children}</div>;
}
