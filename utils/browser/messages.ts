import { browser } from 'wxt/browser';
import type { Protocol } from '../messages.ts';
import { isRecord } from '../validation/is-record.ts';

export type MessageName = keyof Protocol;
type Argument<Name extends MessageName> = Parameters<Protocol[Name]>[0];
export type Answer<Name extends MessageName> = ReturnType<Protocol[Name]>;

/** What each message leads to. The argument is whatever a page sent: check it before use. */
export type Handlers = {
  [Name in MessageName]: (argument: unknown) => Promise<Answer<Name>>;
};

type Envelope = { name: MessageName; argument?: unknown };
type Reply = { ok: true; value: unknown } | { ok: false; problem: string };

/**
 * Asks the background worker.
 * @throws Error when no worker answers, or when it says why it could not
 */
export async function send<Name extends MessageName>(
  name: Name,
  ...rest: Argument<Name> extends undefined ? [] : [argument: Argument<Name>]
): Promise<Answer<Name>> {
  const envelope: Envelope = { name, argument: rest[0] };
  const reply: unknown = await browser.runtime.sendMessage(envelope);
  if (!isReply(reply)) throw new Error(`no answer to ${name}`);
  if (!reply.ok) throw new Error(reply.problem);
  return reply.value as Answer<Name>;
}

/** Must be called before the worker's first await, or the browser forgets the listener. */
export function onMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isOurPage(sender) || !isEnvelope(message, handlers)) return false;
    const reply = (value: Reply) => {
      respond(value);
    };
    handlers[message.name](message.argument).then(
      (value) => reply({ ok: true, value: value ?? null }),
      (error: unknown) => reply({ ok: false, problem: String(error) }),
    );
    // Keeps the channel open: not every browser takes a promise from a listener.
    return true;
  });
}

/** Only pages of this very extension: no other extension, no web page, no frame in one. */
function isOurPage(sender: { id?: string; url?: string; origin?: string }): boolean {
  const ours = browser.runtime.getURL('');
  return sender.id === browser.runtime.id && (sender.url?.startsWith(ours) ?? false);
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope {
  if (!isRecord(message)) return false;
  return typeof message.name === 'string' && Object.hasOwn(handlers, message.name);
}

function isReply(reply: unknown): reply is Reply {
  return isRecord(reply) && 'ok' in reply;
}
