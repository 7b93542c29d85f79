import type dateTime from '../../locales/en/date-time.json';
import type menu from '../../locales/en/menu.json';
import type nudge from '../../locales/en/nudge.json';
import { type HourCycle, localeFor, type TimeLanguage } from './date-time.ts';
import { anyMessage } from './format-message.ts';
import type { MessageTree } from './message-tree.ts';
import { defaultLanguage, pickLanguage } from './pick-language.ts';
import { type CompiledTree, revive } from './revive.ts';
import type { WorkerMessages } from './worker-areas.ts';

export type WorkerWords = {
  nudge: MessageTree<typeof nudge>;
  menu: MessageTree<typeof menu>;
  'date-time': MessageTree<typeof dateTime>;
  /** How the worker tells a time. */
  time: (hourCycle: HourCycle) => TimeLanguage;
};

/** Put in place by the build. */
declare const __WORKER_MESSAGES__: WorkerMessages;

/** What the worker says in the default language. */
export async function ownMessages(): Promise<WorkerMessages> {
  if (typeof __WORKER_MESSAGES__ !== 'undefined') return __WORKER_MESSAGES__;
  return (await import('./compile-catalogue.ts')).workerMessages(defaultLanguage);
}

/**
 * What the worker says.
 * @param own in the default language
 * @param left in another one, as a page has left it; may be anything
 * @param choice the language that was chosen; what was left in another one does not count
 */
export function workerWords(own: WorkerMessages, left?: unknown, choice?: unknown): WorkerWords {
  const { tag, areas } = isMessages(left) && speaks(left.tag, choice) ? left : own;
  const said = revive(filled(own.areas, areas), anyMessage(tag)) as Omit<WorkerWords, 'time'>;
  return {
    ...said,
    time: (hourCycle) => ({
      locale: localeFor(tag, navigator.languages),
      hourCycle,
      words: said['date-time'],
    }),
  };
}

/** Whether this language would be picked if there were it and the default one. */
const speaks = (tag: string, choice: unknown) =>
  pickLanguage(choice, navigator.languages, [defaultLanguage, tag]) === tag;

function isMessages(value: unknown): value is WorkerMessages {
  const { tag, areas } = (value ?? {}) as Partial<WorkerMessages>;
  return typeof tag === 'string' && typeof areas === 'object' && areas !== null;
}

/** What an older version left may lack messages that are new: they are said in the default language. */
function filled(own: CompiledTree, left: unknown): CompiledTree {
  if (typeof own === 'string') return typeof left === 'string' ? left : own;
  if (Array.isArray(own)) return Array.isArray(left) ? (left as CompiledTree[]) : own;
  if (typeof left !== 'object' || left === null) return own;
  return Object.fromEntries(
    Object.entries(own).map(([name, one]) => [
      name,
      filled(one as CompiledTree, (left as Record<string, unknown>)[name]),
    ]),
  );
}
