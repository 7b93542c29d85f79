import type { Case } from './log-cases.ts';
import { draftCases } from './log-drafts.ts';
import { editCases } from './log-edits.ts';
import { entryCases } from './log-entries.ts';
import { lockCases } from './log-lock.ts';
import { lossCases } from './log-loss.ts';
import { myWordsCases } from './log-my-words.ts';
import { peopleCases } from './log-people.ts';

/** What the log promises, wherever it runs: on a fake in unit tests, on real browsers in e2e. */
export const logCases: readonly Case[] = [
  ...entryCases,
  ...draftCases,
  ...editCases,
  ...lossCases,
  ...lockCases,
  ...peopleCases,
  ...myWordsCases,
];
