/**
 * What a script could reach the network with, by name. Each list says what it costs to
 * add an exception: there is none, the product needs none of these.
 */

/** Unmistakable: forbidden as a global, as a property, in a pattern and as plain text. */
export const networkNames = new Set([
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'mozRTCPeerConnection',
  'RTCDataChannel',
  'RTCIceTransport',
  'TCPSocket',
  'UDPSocket',
  'sendBeacon',
  'fetchLater',
  'fetch',
  'importScripts',
  'pushManager',
  'PushManager',
  'backgroundFetch',
  'PresentationRequest',
  'connectNative',
  'sendNativeMessage',
  // browser.identity itself is an ordinary word, which the age library needs; the manifest test
  // refuses its permission, and these are all that goes out through it.
  'launchWebAuthFlow',
  'getAuthToken',
  'setUninstallURL',
  'registerProtocolHandler',
  'requestSubmit',
]);

/** Forbidden as a property: ordinary words, so plain text with them is left alone. */
export const forbiddenProperties = new Map([
  ['serviceWorker', 'a service worker of its own answers and sends requests'],
  ['srcdoc', 'a frame from text'],
  ['insertAdjacentHTML', 'markup from text'],
  ['createContextualFragment', 'markup from text'],
  ['setHTMLUnsafe', 'markup from text'],
  ['parseHTMLUnsafe', 'markup from text'],
  ['eval', 'code from text'],
  ['executeScript', 'code in pages'],
  ['addModule', 'a worklet'],
  ['submit', 'sends a form'],
  ['downloads', 'browser.downloads fetches addresses'],
  ['gcm', 'browser.gcm sends messages'],
  ['ping', 'a link that reports its clicks'],
  ['contentWindow', 'another global object'],
  ['__html', 'markup from text'],
]);

/** Forbidden as a global only: as properties these are ordinary (indexedDB.open). */
export const forbiddenGlobals = new Map([
  ['eval', 'code from text'],
  ['open', 'window.open leaves the extension'],
  ['navigation', 'navigation.navigate leaves the extension'],
  ['WebAssembly', 'needs a weaker policy'],
]);

/**
 * What makes the browser connect or load ahead although the policy forbids requests. Plain
 * preload and modulepreload are not here: the policy rules them by what they load.
 */
export const connectingRelations = new Set([
  'dns-prefetch',
  'preconnect',
  'prefetch',
  'prerender',
  'speculationrules',
  'x-dns-prefetch-control',
]);

/** Properties and attributes that make the browser load or go to an address. */
export const addressFields = new Set([
  'href',
  'src',
  'srcset',
  'action',
  'formAction',
  'formaction',
  'poster',
  'location',
  'xlinkHref',
  'xlink:href',
]);

/** Text that becomes markup. */
export const markupFields = new Set(['innerHTML', 'outerHTML']);

/** Addresses handed to the browser inside an options object. */
export const addressOptions = new Set(['iconUrl', 'imageUrl', 'appIconMaskUrl']);

/** Names of the global object. */
export const globalObjects = new Set(['globalThis', 'window', 'self', 'top', 'parent', 'frames']);
