import { vi } from 'vitest';
import type { NewEntry } from '../../../utils/log/entry/entry.ts';

/** Stands where the log stands: `vi.mock('…/utils/log/keep-entry.ts', () => import('./kept-here.ts'))`. */
export const keepEntry = vi.fn<(entry: NewEntry) => Promise<{ id: string } | null>>();
export const deleteEntry = vi.fn<(id: string) => Promise<void>>();
