import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../utils/words/transfer.ts';
import buttons from '../controls/button.module.css';
import { Button } from '../controls/button.tsx';
import { FileButton } from '../controls/file-button.tsx';
import styles from '../controls/panel.module.css';
import { logAddress } from '../log/use-log-route.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportUnlock } from './import-unlock.tsx';
import { type ImportFlow, useImport } from './use-import.ts';

/** @param children what a file is chosen with */
type Props = Omit<ReturnType<typeof useImport>, 'choose' | 'chooseFor'> & {
  children: ComponentChildren;
};

/** What a file is that cannot come in, and what can. */
function Refused({ why, what }: Extract<ImportFlow, { at: 'refused' }>) {
  const { bring } = words;
  const isOther = why === 'not-ours' || why === 'unreadable';
  return (
    <div class={`${styles.problem} ${styles.part}`} role="alert">
      <p>{what ? bring.what[what] : bring.refused[why]}</p>
      {isOther ? <p>{bring.takes}</p> : null}
    </div>
  );
}

/** It is in the log: what was said takes the focus, and the way there is next. */
function Done({ text }: { text: string }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div class={styles.part}>
      <p ref={said} class={styles.said} tabIndex={-1}>
        {text}
      </p>
      <a class={`${buttons.button} ${buttons.primary}`} href={logAddress}>
        {words.bring.toLog}
      </a>
    </div>
  );
}

/** From a chosen file to the log. */
export function ImportSteps({ state, children, chooseKey, unlock, confirm, leave }: Props) {
  const { bring } = words;
  switch (state.at) {
    case 'choosing':
      return <>{children}</>;
    case 'sealed':
      return (
        <ImportUnlock
          needs={state.needs}
          keyName={state.key?.name ?? null}
          noKey={state.noKey}
          wrong={state.wrong}
          name={state.file.name}
          onKey={chooseKey}
          onUnlock={unlock}
          onLeave={leave}
        />
      );
    case 'reading':
    case 'merging': {
      const text = state.at === 'reading' ? bring.opening : bring.merging;
      return (
        <div class={styles.progress}>
          <progress class={styles.bar} aria-label={text} />
          <p class={styles.small}>{text}</p>
          {state.at === 'reading' ? (
            <p>
              <Button look="quiet" onClick={leave}>
                {bring.leave}
              </Button>
            </p>
          ) : null}
        </div>
      );
    }
    case 'preview':
      return (
        <ImportPreview
          preview={state.ready.preview}
          changed={state.changed}
          onConfirm={confirm}
          onLeave={leave}
        />
      );
    case 'refused':
      return (
        <>
          <Refused {...state} />
          {children}
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
    case 'done': {
      const { fresh, differs, aside, settings, people } = state.preview;
      const count = fresh + differs + aside + settings + (people === 'new' ? 1 : 0);
      return <Done text={bring.done({ count })} />;
    }
  }
}

/** Bringing entries in: looked at first, then all or nothing. */
export function ImportPanel() {
  const bring = useImport();
  return (
    <div class={styles.way}>
      <ImportSteps {...bring}>
        <FileButton label={words.bring.choose} onFile={bring.choose} />
        {bring.state.at === 'choosing' ? <p class={styles.small}>{words.bring.takes}</p> : null}
      </ImportSteps>
    </div>
  );
}
