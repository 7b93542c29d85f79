import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AgeKind, Opener } from '../../utils/log/age.ts';
import { applyImport, discardImport, prepareImport } from '../../utils/log/import.ts';
import type { Refusal, Source } from '../../utils/log/import-file.ts';
import { countOverIn } from '../../utils/log/keep-watch.ts';
import { readKeyFile } from '../../utils/log/key-file.ts';
import type { Preview } from '../../utils/log/merging.ts';
import { needsOf, openBackup } from '../../utils/log/open-backup.ts';
import { problemWords } from '../frame/problem-words.ts';

/** Bringing a file in, step by step; nothing of it is in the log before `done`. */
export type Bring =
  | { at: 'choosing' }
  | { at: 'sealed'; file: File; needs: AgeKind; key: File | null; wrong: boolean }
  | { at: 'reading' }
  | { at: 'refused'; why: Refusal }
  | { at: 'preview'; preview: Preview; over: number }
  | { at: 'merging' }
  | { at: 'done'; preview: Preview }
  | { at: 'problem'; text: string };

export function useBring() {
  const [state, setState] = useState<Bring>({ at: 'choosing' });
  const gone = useRef(false);
  const show = useCallback((next: Bring) => {
    if (!gone.current) setState(next);
  }, []);
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );
  const fail = (error: unknown) => show({ at: 'problem', text: problemWords(error) });

  const read = async (source: Source) => {
    show({ at: 'reading' });
    try {
      const found = await prepareImport(source, Date.now());
      if ('refused' in found) return show({ at: 'refused', why: found.refused });
      const over = await countOverIn(Temporal.Now.plainDateISO());
      show({ at: 'preview', preview: found, over });
    } catch (error) {
      fail(error);
    }
  };
  const choose = async (file: File) => {
    try {
      const needs = await needsOf(file);
      if (needs === 'nothing') return await read(file);
      show({ at: 'sealed', file, needs, key: null, wrong: false });
    } catch {
      // The file went away, or may not be read.
      show({ at: 'refused', why: 'malformed' });
    }
  };
  const unlock = async (passphrase: string) => {
    if (state.at !== 'sealed') return;
    const { file, needs, key } = state;
    show({ at: 'reading' });
    const opener = await openerFor(needs, key, passphrase);
    const source = opener && (await openBackup(file, opener));
    if (source) await read(source);
    else show({ ...state, wrong: true });
  };
  const chooseKey = (key: File) => {
    if (state.at === 'sealed') show({ ...state, key, wrong: false });
  };
  const confirm = async () => {
    show({ at: 'merging' });
    await applyImport().then((preview) => show({ at: 'done', preview }), fail);
  };
  const leave = async () => {
    await discardImport().catch(() => {
      // It lies beside the log and is cleared before the next one.
    });
    show({ at: 'choosing' });
  };
  return { state, choose, chooseKey, unlock, confirm, leave };
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
