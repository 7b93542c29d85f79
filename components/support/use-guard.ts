import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadPart } from '../errors/load-part.ts';
import { register } from './guard-loader.ts';
import { readLong } from './read-long.ts';

/** After the last letter, in milliseconds: while someone types, nothing comes into view. */
const quietMs = 600;
const guard = () =>
  loadPart('guard', async () => {
    const { loadGuard } = await import('../../utils/language/load-guard.ts');
    return loadGuard();
  });

/**
 * Why support stands beside a text: it speaks of danger, of being hurt by someone, or the guard could
 * not be loaded.
 */
export type SupportReason = 'danger' | 'violence' | 'unread';

export type GuardState = {
  /** Why support stands beside the text; null where it does not. */
  reason: SupportReason | null;
  /** Any of the answers: it is quiet for this text from then on. */
  answer: () => void;
};

/**
 * Reads one private text once typing stops, and before each step (see guard-loader.ts). What it finds is
 * kept nowhere but in this page's memory.
 */
export function useGuard(text: string): GuardState {
  const [reason, setReason] = useState<SupportReason | null>(null);
  const now = useRef(text);
  const readText = useRef('');
  const answered = useRef('');
  const isUnreadAnswered = useRef(false);
  now.current = text;

  const read = useCallback(async () => {
    const reading = now.current;
    const loaded = await guard().catch(() => null);
    readText.current = reading;
    const fresh = notAnswered(reading, answered.current);
    const found = loaded !== null && (await readLong(fresh, loaded.needsSupport));
    // Whoever wrote on meanwhile is read again in a moment.
    if (now.current !== reading) return found;
    // A guard that cannot be fetched keeps nobody from writing, nor from going on.
    const isUnread = !loaded?.isWhole && !isUnreadAnswered.current;
    setReason(found ? 'danger' : isUnread ? 'unread' : null);
    return found;
  }, []);
  useEffect(() => {
    if (text.trim() === '') {
      setReason(null);
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
    isUnreadAnswered.current ||= reason === 'unread';
    setReason(null);
  }, [reason]);
  return { reason, answer };
}

/** Of a text that was answered, only what was written after it is read again. */
function notAnswered(text: string, answered: string): string {
  if (answered === '') return text;
  if (answered.startsWith(text)) return '';
  return text.startsWith(answered) ? text.slice(answered.length) : text;
}
