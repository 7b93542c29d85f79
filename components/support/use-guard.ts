import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadPart } from '../errors/load-part.ts';
import { register } from './guard-loader.ts';
import { readLong } from './read-long.ts';

/** After the last letter, in milliseconds: while someone types, nothing comes into view. */
const quietMs = 600;
const guard = () => loadPart('guard', () => import('../../utils/support/guard.ts'));

export type GuardState = {
  /** Whether support stands beside the text. */
  shown: boolean;
  /** Any of the answers: it is quiet for this text from then on. */
  answer: () => void;
};

/**
 * Reads one private text once typing stops, and before each step (see guard-loader.ts). What it finds is
 * kept nowhere but in this page's memory.
 */
export function useGuard(text: string): GuardState {
  const [shown, setShown] = useState(false);
  const now = useRef(text);
  const readText = useRef('');
  const answered = useRef('');
  now.current = text;

  const read = useCallback(async () => {
    const reading = now.current;
    // A guard that cannot be fetched keeps nobody from writing.
    const loaded = await guard().catch(() => null);
    readText.current = reading;
    if (!loaded) return false;
    const fresh = notAnswered(reading, answered.current);
    const found = await readLong(fresh, loaded.needsSupport);
    // Whoever wrote on meanwhile is read again in a moment.
    if (now.current === reading) setShown(found);
    return found;
  }, []);
  useEffect(() => {
    if (text.trim() === '') {
      setShown(false);
      readText.current = text;
      return;
    }
    const timer = setTimeout(() => void read(), quietMs);
    return () => clearTimeout(timer);
  }, [text, read]);
  useEffect(
    () =>
      register({
        isUnread: () => now.current.trim() !== '' && readText.current !== now.current,
        read,
      }),
    [read],
  );
  const answer = useCallback(() => {
    answered.current = now.current;
    readText.current = now.current;
    setShown(false);
  }, []);
  return { shown, answer };
}

/** Of a text that was answered, only what was written after it is read again. */
function notAnswered(text: string, answered: string): string {
  if (answered === '') return text;
  if (answered.startsWith(text)) return '';
  return text.startsWith(answered) ? text.slice(answered.length) : text;
}
