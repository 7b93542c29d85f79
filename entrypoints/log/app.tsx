import { useEffect } from 'preact/hooks';
import { type Place, usePlace } from '../../components/along/use-place.ts';
import { useView } from '../../components/back/use-view.ts';
import { useLoaded } from '../../components/frame/use-loaded.ts';
import { useLock } from '../../components/lock/use-lock.ts';
import { LogView } from '../../components/log/log-view.tsx';
import { useLog } from '../../components/log/use-log.ts';
import { noteTrouble } from '../../utils/browser/trouble.ts';
import { letOldGo } from '../../utils/log/keep-watch.ts';
import { openRows } from '../../utils/log/open-rows.ts';

function Log(props: { onLock: (() => void) | undefined }) {
  return <LogView {...useLog()} {...props} />;
}

const along = () => import('../../components/along/along-view.tsx');

function Along(props: { place: Place }) {
  const loaded = useLoaded(along);
  return loaded ? <loaded.AlongView {...props} /> : null;
}

const backViews = {
  back: () => import('../../components/back/back-view.tsx').then(({ BackView }) => BackView),
  paper: () => import('../../components/back/paper-view.tsx').then(({ PaperView }) => PaperView),
};

function Back({ view }: { view: keyof typeof backViews }) {
  const Shown = useLoaded(backViews[view]);
  return Shown ? <Shown /> : null;
}

const lockedView = () => import('../../components/lock/locked-view.tsx');

function Locked(props: { broken: boolean; onOpen: () => void }) {
  const loaded = useLoaded(lockedView);
  return loaded ? <loaded.LockedView {...props} /> : null;
}

/** What reads no entry, and can be used while the log is locked. */
const withoutReading: readonly (Place | null)[] = ['all', 'lock', 'let-go'];

export function App() {
  const place = usePlace();
  const view = useView();
  const { status, look, close } = useLock();
  useEffect(() => {
    letOldGo(Temporal.Now.zonedDateTimeISO(), { open: openRows }).catch((error) =>
      noteTrouble('keepFor', error, Date.now()),
    );
  }, []);
  const unfinished = status.at === 'open' && status.state !== 'on';
  useEffect(() => {
    // A lock that was interrupted while it was made, or taken away; its own page does that itself.
    if (!unfinished || place === 'lock') return;
    import('../../utils/log/turn-lock.ts')
      .then(({ finishLock }) => finishLock())
      .then(look)
      .catch((error) => noteTrouble('lock', error, Date.now()));
  }, [unfinished, place, look]);
  if (status.at === 'unknown') return null;
  const closed = status.at === 'locked' || status.at === 'broken';
  if (closed && (view !== null || !withoutReading.includes(place))) {
    return <Locked broken={status.at === 'broken'} onOpen={look} />;
  }
  if (view) return <Back key={view} view={view} />;
  if (place) return <Along place={place} />;
  return <Log onLock={status.at === 'open' ? close : undefined} />;
}
