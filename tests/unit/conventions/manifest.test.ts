import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../../utils/build/manifest.ts';
import { manifestComplaints } from '../../tools/bundle-scan/manifest.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const shared = {
  default_locale: 'en',
  name: '__MSG_store_name__',
  short_name: '__MSG_store_name__',
  description: '__MSG_store_description__',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: policy },
  commands: {
    begin: {
      suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
      description: '__MSG_shortcuts_begin__',
    },
    reframe: {
      suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
      description: '__MSG_shortcuts_reframe__',
    },
    later: {
      suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
      description: '__MSG_shortcuts_later__',
    },
    'rest-today': {
      suggested_key: { default: 'Alt+Shift+D', mac: 'MacCtrl+Shift+D' },
      description: '__MSG_shortcuts_rest_today__',
    },
  },
};

const permissions = [
  'alarms',
  'notifications',
  'storage',
  'unlimitedStorage',
  'idle',
  'contextMenus',
];

describe('F72 the manifest is exactly this', () => {
  test('for Chromium', () => {
    expect(manifestFor('chrome', 'build')).toEqual({
      ...shared,
      permissions: [...permissions, 'offscreen'],
      action: { default_title: '__MSG_store_name__' },
      storage: { managed_schema: 'managed-schema.json' },
      minimum_chrome_version: '144',
    });
  });

  test('for Firefox', () => {
    expect(manifestFor('firefox', 'build')).toEqual({
      ...shared,
      permissions,
      action: { default_title: '__MSG_store_name__', default_area: 'navbar' },
      browser_specific_settings: {
        gecko: {
          id: 'kind-pause@kind-pause.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });

  test.each(['chrome', 'firefox'])('F36 %s may not take it into private windows', (browser) => {
    expect(manifestFor(browser, 'build').incognito).toBe('not_allowed');
  });

  test('only the development server gets another policy', () => {
    expect(manifestFor('chrome', 'serve')).not.toHaveProperty('content_security_policy');
    expect(manifestFor('chrome', 'build')).toHaveProperty('content_security_policy');
  });
});

/** What Chromium says of a permission as it is installed or updated; nothing for most of them. */
const warnings: Record<string, string | null> = {
  alarms: null,
  contextMenus: null,
  idle: null,
  notifications: 'Display notifications',
  offscreen: null,
  storage: null,
  unlimitedStorage: null,
};

describe('what Chromium warns of on installing', () => {
  test('is that it may display notifications, and the new tab', () => {
    const { permissions: asked } = manifestFor('chrome', 'build');
    // A permission that nobody has looked up here may warn of anything.
    for (const one of asked) expect(Object.keys(warnings)).toContain(one);
    const told = asked.map((one) => warnings[one]).filter((one) => one !== null);
    expect(told).toEqual(['Display notifications']);
    // The builder adds the new tab, and `manifestComplaints` refuses whatever else there is.
    const built = { ...manifestFor('chrome', 'build'), chrome_settings_overrides: {} };
    expect(manifestComplaints('chrome', built).join()).toContain('chrome_settings_overrides');
  });
});

describe('F72 drift of a built manifest is told', () => {
  const built = (change: object = {}) => ({
    manifest_version: 3,
    version: '0.1.0',
    ...manifestFor('chrome', 'build'),
    background: { service_worker: 'background.js' },
    chrome_url_overrides: { newtab: 'newtab.html' },
    action: { default_title: '__MSG_store_name__', default_popup: 'popup.html' },
    ...change,
  });

  test('nothing about the right one', () => {
    expect(manifestComplaints('chrome', built())).toEqual([]);
  });

  test.each([
    ['a permission more', { permissions: [...permissions, 'offscreen', 'tabs'] }],
    ['a permission fewer', { permissions: ['alarms'] }],
    ['host permissions', { host_permissions: ['<all_urls>'] }],
    ['optional permissions', { optional_host_permissions: ['https://*/*'] }],
    ['content scripts', { content_scripts: [{ matches: ['<all_urls>'], js: ['x.js'] }] }],
    ['web-accessible resources', { web_accessible_resources: [] }],
    ['pages that may connect', { externally_connectable: { matches: ['https://*.example/*'] } }],
    ['an update address', { update_url: 'https://leak.example' }],
    ['no policy', { content_security_policy: undefined }],
    [
      'a weaker policy',
      {
        content_security_policy: {
          extension_pages: policy.replace("connect-src 'none'", 'connect-src *'),
        },
      },
    ],
    ['private windows', { incognito: 'spanning' }],
    ['older browsers', { minimum_chrome_version: '120' }],
    ['a key for something else', { commands: { log: { suggested_key: { default: 'Alt+L' } } } }],
    ['another key', { omnibox: { keyword: 'k' } }],
  ])('%s', (_name, change) => {
    expect(manifestComplaints('chrome', built(change))).not.toEqual([]);
  });
});
