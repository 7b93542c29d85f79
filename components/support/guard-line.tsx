import { words } from '../../utils/words/guard-announcement.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import { useGuard } from './use-guard.ts';

const note = () => import('./guard-note.tsx');

type Props = {
  /** The private text beside it. */
  text: string;
  /** Puts the focus back where the text is. */
  onBack: () => void;
  onKeep?: (() => void) | undefined;
};

/** Stands under a private box: nothing at all, or support beside the text. It moves no focus. */
export function GuardLine({ text, onBack, onKeep }: Props) {
  const { shown, answer } = useGuard(text);
  const back = () => {
    answer();
    onBack();
  };
  const keep =
    onKeep &&
    (() => {
      answer();
      onKeep();
    });
  return (
    <>
      <p class="visually-hidden" aria-live="polite">
        {shown ? words.here : ''}
      </p>
      {shown ? <LoadedNote onKeepWriting={back} onKeepIt={keep} onNotThat={back} /> : null}
    </>
  );
}

function LoadedNote(props: Parameters<Awaited<ReturnType<typeof note>>['GuardNote']>[0]) {
  const loaded = useLoaded(note);
  return loaded && <loaded.GuardNote {...props} />;
}
