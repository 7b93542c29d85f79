import { isRecord } from '../../validation/is-record.ts';
import { readFields, type StampedFields } from '../database/draft-row.ts';

/** What pages tell each other about the drafts they have open. */
export type DraftNews =
  | { slot: string; id: string; fields: StampedFields }
  | { slot: string; id: string; edited: number; nextId: string };

const channelName = 'kind-pause.drafts';

/** Listens to the other pages. Without a channel (none in this browser) storage has to do. */
export function openDraftChannel(slot: string, hear: (news: DraftNews) => void) {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: (_news: DraftNews) => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (message: MessageEvent<unknown>) => {
    const news = readNews(message.data);
    if (news?.slot === slot) hear(news);
  };
  let closed = false;
  return {
    // A page may be closed while a last write is still on its way: the others hear of it.
    tell: (news: DraftNews) => (closed ? tellOnce(news) : channel.postMessage(news)),
    close: () => {
      closed = true;
      channel.close();
    },
  };
}

/** Tells once that a draft is over, from where none is open. */
export function tellEnded(end: { slot: string; id: string; edited: number; nextId: string }) {
  if (typeof BroadcastChannel !== 'undefined') tellOnce(end);
}

/** Tells once what stands in a draft now, from where none is open. */
export function tellTyped(news: { slot: string; id: string; fields: StampedFields }): void {
  if (typeof BroadcastChannel !== 'undefined') tellOnce(news);
}

function tellOnce(news: DraftNews): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(news);
  channel.close();
}

function readNews(raw: unknown): DraftNews | null {
  if (!isRecord(raw)) return null;
  const { slot, id, edited, nextId, fields } = raw;
  if (typeof slot !== 'string' || typeof id !== 'string') return null;
  if (fields !== undefined) return { slot, id, fields: readFields(fields) };
  if (typeof edited !== 'number' || typeof nextId !== 'string') return null;
  return { slot, id, edited, nextId };
}
