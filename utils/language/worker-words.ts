import type dateTime from '../../locales/en/date-time.json';
import type menu from '../../locales/en/menu.json';
import type nudge from '../../locales/en/nudge.json';
import type { TimeLanguage } from './date-time.ts';
import { filledIn } from './filled-in.ts';
import { anyMessage } from './format-message.ts';
import type { HourCycle } from './hour-cycle.ts';
import { valuesIn } from './message-parts.ts';
import type { MessageTree } from './message-tree.ts';
import { defaultLanguage, localeFor, pickLanguage } from './pick-language.ts';
import { type MessageMaker, revive } from './revive.ts';
import type { WorkerMessages } from './worker-areas.ts';

export type WorkerWords = {
  nudge: MessageTree<typeof nudge>;
  menu: MessageTree<typeof menu>;
  'date-time': MessageTree<typeof dateTime>;
  /** How the worker tells a time. */
  time: (hourCycle: HourCycle) => TimeLanguage;
};

/** Put in place by the build: its messages in the default language, and what those of any need. */
declare const __WORKER_MESSAGES__: WorkerMessages;
declare const __WORKER_IS_RICH__: boolean;

/** Whether the worker carries what tells plurals: it does without where no language asks for them. */
const isRich = typeof __WORKER_IS_RICH__ === 'undefined' || __WORKER_IS_RICH__;

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
  const locale = localeFor(tag, navigator.languages);
  const messages = filledIn(own.areas, areas, isRich ? valuesIn : null);
  const rich = isRich ? anyMessage(tag, locale) : neverAsked;
  const said = revive(messages, locale, rich) as Omit<WorkerWords, 'time'>;
  return { ...said, time: (hourCycle) => ({ locale, hourCycle, words: said['date-time'] }) };
}

const neverAsked: MessageMaker = () => () => '';

/** Whether this language would be picked if there were it and the default one. */
const speaks = (tag: string, choice: unknown) =>
  pickLanguage(choice, navigator.languages, [defaultLanguage, tag]) === tag;

function isMessages(value: unknown): value is WorkerMessages {
  const { tag, areas } = (value ?? {}) as Partial<WorkerMessages>;
  return typeof tag === 'string' && typeof areas === 'object' && areas !== null;
}
