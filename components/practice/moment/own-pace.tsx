import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { type OwnBreath, ownFullness, ownPhaseMs } from '../../../utils/practice/own-pace.ts';
import { words as cues } from '../../../utils/words/content/cues.ts';
import { words } from '../../../utils/words/practice/hand-on-heart.ts';
import { Cue } from './cue.tsx';
import { Guide, type GuideMotion } from './guide.tsx';
import type { GuideLook } from './guide-layers.ts';
import styles from './own-pace.module.css';
import { useOwnBreath } from './use-own-breath.ts';
import { type Breathing, useTone } from './use-tone.ts';

const samplesPerPhase = 16;

/** The way from where the guide is to where this phase leads. */
function motionOf(breath: OwnBreath): GuideMotion {
  const durationMs = ownPhaseMs(breath);
  return {
    samples: Array.from({ length: samplesPerPhase + 1 }, (_, index) => {
      const offset = index / samplesPerPhase;
      return { offset, fullness: ownFullness(breath, breath.since + durationMs * offset) };
    }),
    durationMs,
    repeats: false,
    elapsedMs: () => performance.now() - breath.since,
  };
}

function breathingOf(breath: OwnBreath): Breathing {
  return {
    fullnessIn: (ms) => ownFullness(breath, performance.now() + ms),
    msLeft: () => Math.max(0, breath.since + ownPhaseMs(breath) - performance.now()),
    count: breath.count,
  };
}

type Props = {
  look: GuideLook;
  withHand: boolean;
  tone: boolean;
  /** Where the guide is drawn. */
  stage: string | undefined;
  /** Told whether an in-breath is under way. */
  inhaling: { current: boolean };
};

/** The guide that follows the person: hold to breathe in, let go to breathe out. */
export function OwnPace({ look, withHand, tone, stage, inhaling }: Props) {
  const guide = useRef<HTMLButtonElement>(null);
  const how = useId();
  const { breath, send } = useOwnBreath(guide);
  inhaling.current = breath.phase === 'in';
  const motion = useMemo(() => motionOf(breath), [breath]);
  useTone(
    tone,
    useMemo(() => breathingOf(breath), [breath]),
  );
  useEffect(() => guide.current?.focus(), []);
  return (
    <>
      <button
        ref={guide}
        type="button"
        class={`${stage} ${styles.guide}`}
        aria-label={words.own.guide}
        aria-describedby={how}
        aria-pressed={breath.phase === 'in'}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          // Letting go is heard wherever the pointer is by then.
          event.currentTarget.setPointerCapture(event.pointerId);
          send('press');
        }}
        onPointerUp={() => send('release')}
        onPointerCancel={() => send('cancel')}
        onContextMenu={(event) => event.preventDefault()}
        onClick={(event) => {
          // A click without pointer or key comes from assistive technology, which cannot hold.
          if (event.detail !== 0) return;
          send('press');
          send('release');
        }}
      >
        <Guide motion={motion} look={look} withHand={withHand} />
      </button>
      <span id={how} hidden>
        {words.hints['own-pace'].slice(0, 3).join(' ')}
      </span>
      <Cue text={cues.own[breath.phase]} count={breath.count} />
    </>
  );
}
