import { words } from '../../utils/words/along.ts';
import { Button } from '../controls/button.tsx';
import { FileButton } from './file-button.tsx';
import { PreviewPart } from './preview-part.tsx';
import { SealedPart } from './sealed-part.tsx';
import { useBring } from './use-bring.ts';
import styles from './way.module.css';

type Props = ReturnType<typeof useBring>;

function Step({ state, choose, chooseKey, unlock, confirm, leave }: Props) {
  const { bring } = words;
  const chooser = <FileButton label={bring.choose} accept=".json,.age" onFile={choose} />;
  switch (state.at) {
    case 'choosing':
      return chooser;
    case 'sealed':
      return (
        <SealedPart
          needs={state.needs}
          keyName={state.key?.name ?? null}
          wrong={state.wrong}
          name={state.file.name}
          onKey={chooseKey}
          onUnlock={unlock}
          onLeave={leave}
        />
      );
    case 'reading':
    case 'merging':
      return (
        <div class={styles.progress}>
          <progress class={styles.bar} aria-label={bring.opening} />
          <p class={styles.small}>{state.at === 'reading' ? bring.opening : bring.merging}</p>
        </div>
      );
    case 'preview':
      return <PreviewPart {...state} onConfirm={confirm} onLeave={leave} />;
    case 'refused':
      return (
        <>
          <p class={styles.problem} role="alert">
            {bring.refused[state.why]}
          </p>
          {chooser}
        </>
      );
    case 'problem':
      return (
        <>
          <p class={styles.problem} role="alert">
            {state.text}
          </p>
          <Button onClick={leave}>{bring.leave}</Button>
        </>
      );
    case 'done':
      return (
        <p class={styles.said} role="status">
          {bring.done(state.preview.fresh + state.preview.differs)}
        </p>
      );
  }
}

/** Bringing entries in: looked at first, then all or nothing. */
export function BringWay() {
  const bring = useBring();
  return (
    <div class={styles.way}>
      <Step {...bring} />
    </div>
  );
}
