import * as ledger from '../../utils/log/nudge-history.ts';
import type { HistoryEvent } from '../../utils/stores/schedule-store.ts';

/**
 * Writes facts into the ledger. All of it may run twice without harm: the first word on
 * each point stays.
 * @param now epoch milliseconds
 * @throws LogProblem when the log does not open: the facts then wait for the next time
 */
export async function writeNudgeHistory(
  facts: readonly HistoryEvent[],
  now: number,
): Promise<void> {
  for (const fact of facts) await write(fact);
  if (facts.some((fact) => fact.kind === 'end')) await ledger.prune(now);
}

async function write(fact: HistoryEvent): Promise<unknown> {
  switch (fact.kind) {
    case 'intent':
      return ledger.recordIntent(fact);
    case 'held':
      return ledger.recordHeld(fact.id, fact);
    case 'shown':
      return ledger.recordShown(fact.id, fact);
    case 'end':
      return ledger.recordEnd(fact.id, fact);
  }
}
