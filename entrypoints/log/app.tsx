import { useEffect } from 'preact/hooks';
import { usePlace } from '../../components/along/use-place.ts';
import { useView } from '../../components/back/use-view.ts';
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

const backViews = {
  back: () => import('../../components/back/back-view.tsx').then(({ BackView }) => BackView),
  paper: () => import('../../components/back/paper-view.tsx').then(({ PaperView }) => PaperView),
};

function Back({ view }: { view: keyof typeof backViews }) {
  const Shown = useLoaded(backViews[view]);
  return Shown ? <Shown /> : null;
}

export function App() {
  const place = usePlace();
  const view = useView();
  useEffect(() => {
    letOldGo(Temporal.Now.zonedDateTimeISO()).catch((error) =>
      noteTrouble('keepFor', error, Date.now()),
    );
  }, []);
  if (view) return <Back key={view} view={view} />;
  return place ? <Along place={place} /> : <Log />;
}
