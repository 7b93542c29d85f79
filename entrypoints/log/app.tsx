import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { lazyPart } from '../../components/frame/lazy-part.tsx';
import { LazyKeepingQuestion } from '../../components/keeping/lazy-keeping-question.tsx';
import { LockNote } from '../../components/lock/lock-note.tsx';
import { useLock } from '../../components/lock/use-lock.ts';
import { LogView } from '../../components/log/log-view.tsx';
import { useLog } from '../../components/log/use-log.ts';
import { isView, type Place, usePlace } from '../../components/log/use-log-route.ts';
import { useTitle } from '../../components/log/use-title.ts';
import { BackupAsks } from '../../components/transfer/backup-asks.tsx';
import { sweepDrafts } from '../../utils/log/drafts/sweep-drafts.ts';
import { applyRetention } from '../../utils/log/retention/apply-retention.ts';
import { decryptRows } from '../../utils/log/retention/decrypt-rows.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';

function Log(props: { onLock: (() => void) | undefined; note: ComponentChildren }) {
  return <LogView {...useLog()} {...props} asks={<BackupAsks />} />;
}

const Along = lazyPart(
  'transfer',
  () =>
    import('../../components/transfer/transfer-view.tsx').then(({ TransferView }) => TransferView),
  { isPage: true },
);
const Locked = lazyPart(
  'locked',
  () => import('../../components/lock/locked-view.tsx').then(({ LockedView }) => LockedView),
  { isPage: true },
);
const People = lazyPart(
  'people',
  () => import('../../components/people/people-view.tsx').then(({ PeopleView }) => PeopleView),
  { isPage: true },
);
const backViews = {
  back: lazyPart(
    'insights',
    () =>
      import('../../components/insights/insights-view.tsx').then(
        ({ InsightsView }) => InsightsView,
      ),
    { isPage: true },
  ),
  paper: lazyPart(
    'print',
    () => import('../../components/insights/print-view.tsx').then(({ PrintView }) => PrintView),
    { isPage: true },
  ),
  words: lazyPart(
    'my-words',
    () =>
      import('../../components/my-words/my-words-view.tsx').then(({ MyWordsView }) => MyWordsView),
    { isPage: true },
  ),
};

/** What reads no entry, and can be used while the log is locked. */
const withoutReading: readonly (Place | null)[] = ['all', 'lock', 'let-go'];

export function App() {
  const place = usePlace();
  const { status, job, look, close } = useLock();
  const isClosed = status.at === 'locked' || status.at === 'broken';
  useTitle(isClosed && !withoutReading.includes(place) ? null : place);
  useEffect(() => {
    applyRetention(Temporal.Now.zonedDateTimeISO(), { open: decryptRows }).catch((error) =>
      noteTrouble('keepFor', error, Date.now()),
    );
    sweepDrafts().catch((error) => noteTrouble('drafts', error, Date.now()));
  }, []);
  if (status.at === 'unknown') return null;
  const locked = isClosed ? <Locked status={status} job={job} onOpen={look} /> : null;
  if (place === 'people') {
    return (
      <People lock={status.at === 'off' ? 'off' : isClosed ? 'closed' : 'open'} closed={locked} />
    );
  }
  if (locked && !withoutReading.includes(place)) return locked;
  if (isView(place)) {
    const Back = backViews[place];
    return <Back />;
  }
  if (place) return <Along place={place} onErased={look} />;
  const isOpen = status.at === 'open';
  return (
    <Log
      onLock={isOpen ? close : undefined}
      note={
        <>
          {isOpen ? <LockNote state={status.state} job={job} /> : null}
          <LazyKeepingQuestion />
        </>
      }
    />
  );
}
