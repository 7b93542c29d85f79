import { type CommandName, commandNames } from '../command-names.ts';
import { defaultLanguage } from '../language/pick-language.ts';
import { managedSchemaFile } from './managed-schema.ts';
import { manifestMessage } from './manifest-messages.ts';

/** The strict policy of every extension page: the browser itself refuses requests. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const permissions = [
  'alarms',
  'notifications',
  'storage',
  'unlimitedStorage',
  'idle',
  'contextMenus',
] as const;

/**
 * Keys few others use. On a Mac Alt with a letter writes a sign, so there it is Control. People
 * change them in the browser; a key that is taken already stays with whoever has it.
 */
const keys: Record<CommandName, string> = {
  begin: 'K',
  // Not R, which Chromium keeps for itself.
  reframe: 'H',
  later: 'L',
  'rest-today': 'D',
};

const shared = {
  name: manifestMessage('store', 'name'),
  short_name: manifestMessage('store', 'name'),
  description: manifestMessage('store', 'description'),
  default_locale: defaultLanguage,
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    128: 'icon/128.png',
  },
  // Private windows keep nothing, so a log there would only lose words.
  incognito: 'not_allowed',
  commands: Object.fromEntries(commandNames.map((name) => [name, command(name)])),
} as const;

function command(name: CommandName) {
  const key = keys[name];
  const suggested = { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` };
  return { suggested_key: suggested, description: manifestMessage('shortcuts', name) };
}

/**
 * The manifest beyond what the entrypoints say.
 * @param command 'serve' is the development server, which needs its own, looser policy.
 */
export function manifestFor(browser: string, command: 'build' | 'serve') {
  const policy =
    command === 'build'
      ? { content_security_policy: { extension_pages: contentSecurityPolicy } }
      : {};
  const action = { default_title: manifestMessage('store', 'name') };
  if (browser === 'firefox') {
    return {
      ...shared,
      ...policy,
      permissions: [...permissions],
      action: { ...action, default_area: 'navbar' as const },
      browser_specific_settings: {
        gecko: {
          id: 'kind-pause@kind-pause.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none' as const] },
        },
      },
    };
  }
  return {
    ...shared,
    ...policy,
    // The page that makes the soft sound: a worker cannot.
    permissions: [...permissions, 'offscreen'],
    action,
    storage: { managed_schema: managedSchemaFile },
    // Native Temporal arrived in Chromium 144.
    minimum_chrome_version: '144',
  };
}
