import type { EpochMs, HoldReason, Nudge, ShownAs } from './types.ts';

/** `wakeAt` is where the one named alarm belongs (absolute); null: no alarm but the heartbeat. */
export type Action =
  | { kind: 'none'; wakeAt: EpochMs | null }
  | { kind: 'show'; nudge: Nudge; as: Exclude<ShownAs, 'none'>; wakeAt: EpochMs | null }
  | { kind: 'hold'; nudge: Nudge; reason: HoldReason; since: EpochMs; wakeAt: EpochMs };
