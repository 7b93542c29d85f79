import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import { type AgeKind, ageKindOf, type Opener } from '../../utils/log/age/age.ts';
import { readKeyFile } from '../../utils/log/age/backup-key.ts';
import { needsOf } from '../../utils/log/backup/backup.ts';
import { isOverNow } from '../../utils/log/retention/apply-retention.ts';
import { kindOfFile } from '../../utils/log/transfer/file-kind.ts';
import type { FileKind } from '../../utils/log/transfer/file-kind-names.ts';
import { type Import, type Preview, prepareImport } from '../../utils/log/transfer/import.ts';
import type { Refusal } from '../../utils/log/transfer/refused-file.ts';
import { problemWords } from '../frame/problem-words.ts';
import { goOnAfterImport } from '../log/told-loss.ts';

type Sealed = {
  at: 'sealed';
  file: File;
  needs: AgeKind;
  key: File | null;
  /** What was chosen as a key is none. */
  noKey: boolean;
  wrong: boolean;
};

/** Bringing a file in, step by step; nothing of it is written anywhere before `merging`. */
export type ImportFlow =
  | { at: 'choosing' }
  | Sealed
  | { at: 'reading' }
  | { at: 'refused'; why: Refusal; what: FileKind | undefined }
  | { at: 'preview'; ready: Import; changed: boolean }
  | { at: 'merging' }
  | { at: 'done'; preview: Preview }
  | { at: 'problem'; text: string };

/** One file after the other: whatever was begun with one ends when it is left. */
export function useImport() {
  const [state, setState] = useState<ImportFlow>({ at: 'choosing' });
  const turn = useRef(new AbortController());
  useEffect(() => () => turn.current.abort(), []);

  /** Ends what was begun, and gives the one signal by which the next is shown, and ended. */
  const begin = useCallback(() => {
    turn.current.abort();
    turn.current = new AbortController();
    const { signal } = turn.current;
    const show = (next: ImportFlow) => {
      if (!signal.aborted) setState(next);
    };
    return { signal, show };
  }, []);

  const read = async (file: File, opener: Opener | null, sealed?: Sealed) => {
    const { signal, show } = begin();
    show({ at: 'reading' });
    try {
      const isOver = await isOverNow(Temporal.Now.plainDateISO());
      const found = await prepareImport(file, { opener, signal, isOver });
      if ('wrong' in found) return show({ ...(sealed as Sealed), wrong: true });
      if ('refused' in found) {
        return show({ at: 'refused', why: found.refused, what: found.what });
      }
      show({ at: 'preview', ready: found, changed: false });
    } catch (error) {
      show({ at: 'problem', text: problemWords(error) });
    }
  };
  const choose = async (file: File) => {
    const { show } = begin();
    try {
      const needs = await needsOf(file);
      if (needs === 'nothing') return await read(file, null);
      show({ at: 'sealed', file, needs, key: null, noKey: false, wrong: false });
    } catch {
      // A folder, or the file went away, or may not be read.
      show({ at: 'refused', why: 'unreadable', what: undefined });
    }
  };
  /** One that lies beside its key. */
  const chooseFor = (file: File, key: File | null) => {
    begin().show({ at: 'sealed', file, needs: 'key', key, noKey: false, wrong: false });
  };
  const unlock = async (passphrase: string) => {
    if (state.at !== 'sealed') return;
    const { file, needs, key } = state;
    const { show } = begin();
    show({ at: 'reading' });
    const opener = await openerFor(needs, key, passphrase);
    if (opener) await read(file, opener, state);
    else show({ ...state, wrong: true });
  };
  const chooseKey = async (key: File) => {
    if (state.at !== 'sealed') return;
    const { show } = begin();
    const isKey = await mayBeKey(key);
    show({ ...state, key: isKey ? key : null, noKey: !isKey, wrong: false });
  };
  const confirm = async () => {
    if (state.at !== 'preview') return;
    const { ready } = state;
    // What a person has said yes to goes on as long as the page is there, wherever they look.
    turn.current = new AbortController();
    const { signal } = turn.current;
    const show = (next: ImportFlow) => {
      if (signal.aborted) ready.leave();
      else setState(next);
    };
    show({ at: 'merging' });
    try {
      const end = await ready.apply();
      if ('changed' in end) return show({ at: 'preview', ready: end.changed, changed: true });
      ready.leave();
      if ('refused' in end) return show({ at: 'refused', why: end.refused, what: end.what });
      await goOnAfterImport();
      if (end.done.settings > 0) {
        await ask('settingsChanged').catch(() => {
          // The worker plans from the saved settings at its next start anyway.
        });
      }
      show({ at: 'done', preview: end.done });
    } catch (error) {
      ready.leave();
      show({ at: 'problem', text: problemWords(error) });
    }
  };
  const leave = () => {
    if (state.at === 'preview') state.ready.leave();
    begin().show({ at: 'choosing' });
  };
  return { state, choose, chooseFor, chooseKey, unlock, confirm, leave };
}

async function mayBeKey(file: File): Promise<boolean> {
  try {
    return (await ageKindOf(file)) === 'passphrase' || (await kindOfFile(file)) === 'key';
  } catch {
    // It cannot be read.
    return false;
  }
}

async function openerFor(
  needs: AgeKind,
  key: File | null,
  passphrase: string,
): Promise<Opener | null> {
  if (needs === 'passphrase') return { passphrase };
  const found = key && (await readKeyFile(key, passphrase).catch(() => null));
  return found && { identity: found.identity };
}
