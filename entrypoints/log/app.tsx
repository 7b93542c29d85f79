import { useEffect } from 'preact/hooks';
import { usePlace } from '../../components/along/use-place.ts';
import { useLoaded } from '../../components/frame/use-loaded.ts';
import { LogView } from '../../components/log/log-view.tsx';
import { useLog } from '../../components/log/use-log.ts';
import { noteTrouble } from '../../utils/browser/trouble.ts';
import { letOldGo } from '../../utils/log/keep-watch.ts';

function Log() {
  return <LogView {...useLog()} />;
}

const along = () => import('../../components/along/along-view.tsx');

function Along(props: { place: NonNullable<ReturnType<typeof usePlace>> }) {
  const loaded = useLoaded(along);
  return loaded ? <loaded.AlongView {...props} /> : null;
}

export function App() {
  const place = usePlace();
  useEffect(() => {
    letOldGo(Temporal.Now.zonedDateTimeISO()).catch((error) =>
      noteTrouble('keepFor', error, Date.now()),
    );
  }, []);
  return place ? <Along place={place} /> : <Log />;
}
