import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GuardReading } from '../../utils/language/load-guard.ts';
import type { Danger } from '../../utils/support/danger.ts';
import { loadPart } from '../errors/load-part.ts';
import { register } from './guard-loader.ts';

/** After the last letter, in milliseconds: while someone types, nothing comes into view. */
const quietMs = 600;
const guard = () =>
  loadPart('guard', async () => {
    const [{ readWithGuard }, { readLong }] = await Promise.all([
      import('../../utils/language/load-guard.ts'),
      import('./read-long.ts'),
    ]);
    return (text: string) => readLong(text, readWithGuard);
  });

/** Why support stands beside a text: what it speaks of, or that the guard could not be loaded. */
export type SupportReason = Danger | 'unread';

export type GuardState = {
  /** Why support stands beside the text; null where it does not. */
  reason: SupportReason | null;
  /** The tag of the language whose rules found it. */
  language: string | null;
  /** Any of the answers: it is quiet for this text from then on. */
  answer: () => void;
};

const readNothing = async (): Promise<GuardReading> => ({ finding: null, isWhole: false });

/**
 * Reads one private text once typing stops, and before each step (see guard-loader.ts). What it finds is
 * kept nowhere but in this page's memory.
 */
export function useGuard(text: string): GuardState {
  const [reason, setReason] = useState<SupportReason | null>(null);
  const [language, setLanguage] = useState<string | null>(null);
  const now = useRef(text);
  const readText = useRef('');
  const answered = useRef('');
  const isUnreadAnswered = useRef(false);
  now.current = text;

  const read = useCallback(async () => {
    const reading = now.current;
    const readAll = await guard().catch(() => readNothing);
    const fresh = notAnswered(reading, answered.current);
    const { finding, isWhole } = await readAll(fresh);
    readText.current = reading;
    // Whoever wrote on meanwhile is read again in a moment.
    if (now.current !== reading) return finding !== null;
    // A guard that cannot be fetched keeps nobody from writing, nor from going on.
    const isUnread = !isWhole && !isUnreadAnswered.current;
    setReason(finding?.danger ?? (isUnread ? 'unread' : null));
    setLanguage(finding?.language ?? null);
    return finding !== null;
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
  return { reason, language, answer };
}

/** Of a text that was answered, only what was written after it is read again. */
function notAnswered(text: string, answered: string): string {
  if (answered === '') return text;
  if (answered.startsWith(text)) return '';
  return text.startsWith(answered) ? text.slice(answered.length) : text;
}
