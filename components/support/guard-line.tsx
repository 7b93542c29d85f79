import { words } from '../../utils/words/guard-announcement.ts';
import { lazyPart } from '../frame/lazy-part.tsx';
import { useGuard } from './use-guard.ts';

const Note = lazyPart('guard-note', () =>
  import('./guard-note.tsx').then(({ GuardNote }) => GuardNote),
);

type Props = {
  /** The private text beside it. */
  text: string;
  /** Puts the focus back where the text is. */
  onBack: () => void;
};

/** Stands under a private box: nothing at all, or support beside the text. It moves no focus. */
export function GuardLine({ text, onBack }: Props) {
  const { reason, language, answer } = useGuard(text);
  const back = () => {
    answer();
    onBack();
  };
  return (
    <>
      <p class="visually-hidden" aria-live="polite">
        {reason ? words.here : ''}
      </p>
      {reason ? (
        <Note reason={reason} language={language} onKeepWriting={back} onNotThat={back} />
      ) : null}
    </>
  );
}
