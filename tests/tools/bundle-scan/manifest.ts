import { isDeepStrictEqual } from 'node:util';
import { manifestFor } from '../../../utils/build/manifest.ts';

/** What the builder adds to our own part, by key: exactly these values. */
const added: Record<'chrome' | 'firefox', Record<string, unknown>> = {
  chrome: {
    background: { service_worker: 'background.js' },
    chrome_url_overrides: { newtab: 'newtab.html' },
  },
  firefox: {
    background: { scripts: ['background.js'] },
    chrome_url_overrides: { newtab: 'newtab.html' },
  },
};

/** Keys whose value is the version's or the builder's business, not the promise's. */
const free = new Set(['version', 'version_name']);

/**
 * Tells everything in a built manifest that is not exactly as agreed: a key more is a
 * complaint too, so host permissions, content scripts and the like need no list.
 */
export function manifestComplaints(browser: 'chrome' | 'firefox', built: object): string[] {
  const own = manifestFor(browser, 'build');
  const expected: Record<string, unknown> = {
    manifest_version: 3,
    ...own,
    ...added[browser],
    action: { ...own.action, default_popup: 'popup.html' },
  };
  const real = JSON.parse(JSON.stringify(built)) as Record<string, unknown>;
  const agreed = JSON.parse(JSON.stringify(expected)) as Record<string, unknown>;
  const keys = new Set([...Object.keys(real), ...Object.keys(agreed)]);
  return [...keys]
    .filter((key) => !free.has(key) && !isDeepStrictEqual(real[key], agreed[key]))
    .map(
      (key) => `${key} is ${JSON.stringify(real[key])}, agreed was ${JSON.stringify(agreed[key])}`,
    );
}
