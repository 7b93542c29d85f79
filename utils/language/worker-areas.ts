import type { CompiledTree } from './revive.ts';

/** The areas that the worker speaks from. */
export const workerAreas = ['nudge', 'menu', 'date-time'] as const;

/** What the worker says in a language, as plain data: pages leave it in storage. */
export type WorkerMessages = {
  readonly tag: string;
  readonly areas: { readonly [area: string]: CompiledTree };
};
