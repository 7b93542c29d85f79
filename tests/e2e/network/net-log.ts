/**
 * What Chromium's own network log says it did. It sees more than a proxy can: who asked for
 * a request, packets past the proxy (WebRTC) and names looked up ahead.
 */
export type NetLog = {
  /** Requests an extension page or worker asked for, by address. */
  asked: string[];
  /** Hosts the browser asked by itself: for no page, and not to show one. */
  browsersOwn: string[];
  /** Where UDP packets were really sent to. */
  udp: string[];
  /** Where TCP connections were tried. */
  tcp: string[];
  /** Host names looked up. */
  lookedUp: string[];
};

type Event = { type: number; params?: Record<string, unknown> };

/**
 * @param text the file of `--log-net-log`
 * @throws when the log is not one: an unreadable witness has seen nothing
 */
export function readNetLog(text: string): NetLog {
  const log = parse(text);
  const names = new Map(
    Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]),
  );
  const seen: NetLog = { asked: [], browsersOwn: [], udp: [], tcp: [], lookedUp: [] };
  let udpTarget = '';
  for (const { type, params = {} } of log.events) {
    const name = names.get(type);
    const address = String(params.address ?? '');
    if (name === 'URL_REQUEST_START_JOB') noteRequest(seen, params);
    if (name === 'UDP_CONNECT' && address) udpTarget = address;
    if (name === 'UDP_BYTES_SENT') seen.udp.push(address || udpTarget);
    if (name === 'TCP_CONNECT_ATTEMPT' && address) seen.tcp.push(address);
    if (name === 'HOST_RESOLVER_MANAGER_REQUEST' && params.host)
      seen.lookedUp.push(String(params.host));
  }
  return seen;
}

function noteRequest(seen: NetLog, params: Record<string, unknown>): void {
  const url = String(params.url);
  if (!/^(https?|wss?):/.test(url)) return;
  const initiator = String(params.initiator);
  if (/^chrome-extension:/.test(initiator)) seen.asked.push(url);
  const byItself = initiator === 'not an origin' && params.request_type === 'other';
  if (byItself) seen.browsersOwn.push(new URL(url).hostname);
}

type Log = { constants: { logEventTypes: Record<string, number> }; events: Event[] };

function parse(text: string): Log {
  // A browser that was ended at once leaves the list open.
  const whole = /\]\s*,?\s*("polledData"[\s\S]*)?\}\s*$/.test(text);
  const log = JSON.parse(whole ? text : `${text.replace(/,\s*$/, '')}]}`) as Log;
  if (!log.constants?.logEventTypes?.URL_REQUEST_START_JOB || log.events.length === 0) {
    throw new Error('Chromium’s network log is empty or has another form.');
  }
  return log;
}
