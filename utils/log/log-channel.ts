import { isRecord } from '../validation/is-record.ts';

/** What pages and the worker tell each other after a change to the log's entries. */
export type LogNews = {
  /** The log's count of changes after this one. */
  seq: number;
  /** The entries that came, changed or went; null where they were too many to name. */
  ids: readonly string[] | null;
};

const channelName = 'kind-pause.log';
/** More are not named: whoever hears of them reads anew. */
const mostNamed = 100;

/** Tells every open page, this one included. Nothing of what was written is in it. */
export function tellChange({ seq, ids }: LogNews): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ seq, ids: ids && ids.length <= mostNamed ? ids : null });
  channel.close();
}

/** @returns what ends the listening */
export function onChange(hear: (news: LogNews) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const news = readNews(data);
    if (news) hear(news);
  };
  return () => channel.close();
}

function readNews(raw: unknown): LogNews | null {
  if (!isRecord(raw)) return null;
  const { seq, ids } = raw;
  if (!Number.isSafeInteger(seq)) return null;
  const named = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  return { seq: seq as number, ids: named ? (ids as string[]) : null };
}
