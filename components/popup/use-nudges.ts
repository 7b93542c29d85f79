import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import type { RestChoice } from '../../utils/schedule/rest.ts';
import type { RestDay } from '../../utils/schedule/rest-day.ts';
import type { Status } from '../../utils/schedule/status.ts';
import type { Occasion } from '../../utils/schedule/types.ts';
import { lastStatus, onStatusChanged } from '../../utils/stores/last-status.ts';
import { clockTime } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/popup.ts';
import { nudgeLabel, nudgeLine } from './nudge-line.ts';

export type Nudges = {
  /** null until it is known. */
  nudges: {
    line: string;
    /** The same in a few words. */
    label: string;
    canLater: boolean;
    resting: boolean;
    /** One sentence about a hold that keeps letting nudges go. */
    hint: string | null;
    askAboutRest: boolean;
    /** How far nudging has stepped back, in words; null where it is as chosen. */
    backedOff: string | null;
  } | null;
  /** A nudge is shown and unanswered. */
  invited: boolean;
  /** When the last one was shown, in words, where it can still be taken; null where it cannot. */
  takeable: string | null;
  /** What the nudge came after that is shown, or can still be taken. */
  occasion: Occasion | null;
  onLater: () => void;
  onRest: (choice: RestChoice | RestDay) => void;
  onEndRest: () => void;
  onKeepResting: () => void;
  onIgnoreHold: () => void;
  onKeepHold: () => void;
  onBackToChosen: () => void;
};

type Told = Pick<Nudges, 'nudges' | 'invited' | 'takeable' | 'occasion'>;

type Known = Status | 'unreachable' | null;

function told(status: Status): Told {
  const { level } = status.backOff;
  const now = Date.now();
  const hint =
    status.hint && status.hint.reason !== 'recentNudge' ? words.hints[status.hint.reason] : null;
  // The dot outlives its notification: it still invites.
  const invited = status.open !== null || status.dot;
  return {
    nudges: {
      line: nudgeLine(status, now),
      label: nudgeLabel(status, now),
      canLater: status.canLater,
      resting: status.rest !== null,
      hint,
      askAboutRest: status.rest?.ask ?? false,
      backedOff: level === 'full' || status.rest ? null : words.backedOff[level],
    },
    invited,
    occasion: (status.open ?? status.takeable)?.nudge.occasion ?? null,
    takeable: !invited && status.takeable ? clockTime(shownAt(status, status.takeable)) : null,
  };
}

/** When a nudge that can still be taken was shown; where that is not known, when it ended. */
function shownAt({ lastShown }: Status, { nudge, at }: NonNullable<Status['takeable']>): number {
  return lastShown?.id === nudge.id ? lastShown.at : at;
}

const unreachable: Told = {
  nudges: {
    line: words.unreachable,
    label: words.nudges,
    canLater: false,
    resting: false,
    hint: null,
    askAboutRest: false,
    backedOff: null,
  },
  invited: false,
  takeable: null,
  occasion: null,
};

/** How nudging stands, kept up to date while the popup is open, and what can be done about it. */
export function useNudges(): Nudges {
  const [status, setStatus] = useState<Known>(null);
  const follow = useCallback((answer: Promise<Status>) => {
    // Without the worker the practices still work; only this line cannot be told.
    answer.then(setStatus, () => setStatus('unreachable'));
  }, []);
  useEffect(() => {
    // What the worker saw last stands at once; its fresh answer replaces it.
    void lastStatus().then((last) => setStatus((known) => known ?? last));
    ask('status').then(
      (answer) => {
        setStatus(answer);
        const { ignored, untouchedDays } = answer.backOff;
        // Most of the time nothing was counted, and opening costs nothing more.
        if (ignored > 0 || untouchedDays > 0) ask('popupOpened').catch(() => undefined);
      },
      () => setStatus('unreachable'),
    );
    return onStatusChanged(setStatus);
  }, []);
  const known =
    status === null
      ? { nudges: null, invited: false, takeable: null, occasion: null }
      : status === 'unreachable'
        ? unreachable
        : told(status);
  return {
    ...known,
    onLater: () => follow(ask('later')),
    onRest: (choice) => follow(ask('rest', choice)),
    onEndRest: () => follow(ask('rest', null)),
    onKeepResting: () => follow(ask('keepResting')),
    onIgnoreHold: () => follow(ask('hintAnswered', { ignoreHold: true })),
    onKeepHold: () => follow(ask('hintAnswered', { ignoreHold: false })),
    onBackToChosen: () => follow(ask('backToChosen')),
  };
}
