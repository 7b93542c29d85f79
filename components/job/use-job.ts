import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { LogProblem } from '../../utils/log/log-problem.ts';
import { words } from '../../utils/words/transfer.ts';
import { problemWords } from '../frame/problem-words.ts';
import { UserMessageError } from './user-message-error.ts';

export type Working = {
  at: 'working';
  step: 'key' | 'writing' | 'checking' | 'sealing' | 'opening';
  done: number;
  total: number;
};

/** One piece of work that takes a while and can be left. */
export type Job<Result> =
  | { at: 'idle' }
  | Working
  | { at: 'done'; result: Result }
  | { at: 'cancelled' }
  | { at: 'problem'; text: string };

export type Tools = {
  signal: AbortSignal;
  show: (working: Partial<Omit<Working, 'at'>>) => void;
};

/**
 * Runs work one at a time. `null` as its result means that the person thought better of it.
 * Leaving the view cancels it.
 */
export function useJob<Result>() {
  const [job, setJob] = useState<Job<Result>>({ at: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(async (work: (tools: Tools) => Promise<Result | null>) => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    let working: Working = { at: 'working', step: 'writing', done: 0, total: 0 };
    const show: Tools['show'] = (change) => {
      working = { ...working, ...change };
      if (!control.signal.aborted) setJob(working);
    };
    try {
      const result = await work({ signal: control.signal, show });
      setJob(result === null ? { at: 'idle' } : { at: 'done', result });
    } catch (error) {
      if (control.signal.aborted) setJob({ at: 'cancelled' });
      else setJob({ at: 'problem', text: told(error) });
    } finally {
      running.current = null;
    }
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { job, start, cancel };
}

function told(error: unknown): string {
  if (error instanceof UserMessageError) return error.said;
  return error instanceof LogProblem ? problemWords(error) : words.unsaved;
}
