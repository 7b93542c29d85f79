import { posix } from 'node:path';
import { type Complaint, lineOf, parse, type Source } from './source.ts';

/** Rooms that know no browser, no database and no screen. */
export const subjects = [
  'schedule',
  'practice',
  'reframe',
  'support',
  'cards',
  'feelings',
  'why',
  'text',
  'validation',
  'quick-exit',
];

const screens = ['preact', 'preact/hooks', 'preact/compat', '@preact/signals'];
/** A list as long as the log, and charts: loaded by the log page alone. */
const ofTheLog = ['@tanstack/virtual-core', 'd3-scale', 'd3-shape'];

/** Files outside utils/browser and utils/stores that may speak to the browser, each with its reason. */
export const namedKeepers: Record<string, string> = {
  'utils/settings/store.ts': 'keeps the settings in extension storage',
  'utils/settings/policy-store.ts': 'keeps a copy of what an organisation has set',
  'utils/log/integrity/loss-check.ts':
    'keeps the small count beside the log, apart from the database',
  'utils/log/retention/apply-retention.ts': 'remembers in extension storage what it found over',
  'utils/log/backup/backup-reminder.ts': 'remembers in extension storage when a backup was made',
  'utils/log/retention/erase-outside.ts': 'empties extension storage of what the table says',
  'utils/log/lock/lock-session.ts':
    'keeps in session storage what opens a lock while the browser runs',
  'utils/log/database/transactions.ts': 'remembers in session storage that a write went wrong',
};

/** The npm packages that the files of a room may import; the longest path that fits counts. */
export const packagesOf: Record<string, readonly string[]> = {
  'entrypoints/': screens,
  'entrypoints/background/': ['wxt/utils/define-background'],
  'components/': screens,
  'components/log/': [...screens, ...ofTheLog],
  'components/insights/': [...screens, ...ofTheLog],
  'utils/browser/': ['wxt/browser'],
  'utils/stores/': ['wxt/browser'],
  'utils/log/': ['idb', 'age-encryption'],
  'utils/build/': ['vite'],
  'utils/build/lean-file.': ['node:fs', 'vite'],
  'utils/language/': ['icu-minify/format'],
  'utils/language/compile-message.': ['icu-minify/format', 'icu-minify/compile'],
  'utils/language/read-catalogues.': ['node:fs', 'node:path'],
  'utils/crypto/digest.': ['@noble/hashes/sha2.js'],
};

function packagesFor(path: string): readonly string[] {
  const room = Object.keys(packagesOf)
    .filter((one) => path.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  const packages = room ? (packagesOf[room] ?? []) : [];
  return path in namedKeepers ? [...packages, 'wxt/browser'] : packages;
}

/** The room of a file: `utils/log`, `components/practice/reframe`, `entrypoints/popup`. */
export function roomOf(path: string): string {
  const parts = path.split('/');
  const depth = parts[1] === 'practice' && parts[0] === 'components' ? 3 : 2;
  return parts.slice(0, Math.min(depth, parts.length - 1)).join('/');
}

/** Rooms beside the practices that all of them share. */
export const shared = [
  'components/practice',
  'components/practice/frame',
  'components/practice/moment',
];
/** The pause in three parts is made of three practices. */
export const composed = ['components/practice/three-parts'];

function isPractice(room: string): boolean {
  return room.startsWith('components/practice') && !shared.includes(room);
}

function isSubject(room: string): boolean {
  return subjects.some((name) => room === `utils/${name}`);
}

const allowedFloors: Record<string, string[]> = {
  entrypoints: ['entrypoints', 'components', 'utils'],
  components: ['components', 'utils'],
  utils: ['utils'],
};

/** What is wrong with an import of one file of ours from another; null when nothing is. */
function wrongDirection(from: string, to: string, typeOnly: boolean): string | null {
  const [floor = ''] = from.split('/');
  const [target = ''] = to.split('/');
  const here = roomOf(from);
  const there = roomOf(to);
  // The default language's catalogues say which messages there are.
  if (typeOnly && target === 'locales') return null;
  if (!allowedFloors[floor]?.includes(target)) return `${floor} may not import ${target}`;
  if (floor === 'entrypoints' && target === floor && here !== there) {
    return 'an entrypoint may not import another one';
  }
  if (isPractice(here) && isPractice(there) && here !== there && !composed.includes(here)) {
    return 'a practice may not import another one';
  }
  if (isSubject(here) && !isSubject(there)) return `the subject ${here} may not import ${there}`;
  return null;
}

/** The floors and rooms of the house: imports only point down, each room has its packages. */
export function checkLayering(sources: Source[]): Complaint[] {
  return sources.flatMap((source) =>
    parse(source).imports.flatMap(({ from, start, typeOnly }) =>
      wrongImport(source.path, from, typeOnly).map((what) => ({
        path: source.path,
        line: lineOf(source.text, start),
        what,
      })),
    ),
  );
}

function wrongImport(path: string, from: string, typeOnly: boolean): string[] {
  if (!from.startsWith('.')) {
    return packagesFor(path).includes(from) ? [] : [`${roomOf(path)} may not import ${from}`];
  }
  const to = posix.join(posix.dirname(path), from.split('?')[0] ?? from);
  const what: string[] = [];
  const direction = wrongDirection(path, to, typeOnly);
  if (direction) what.push(direction);
  // Plain Node runs the pure rooms as they are, and it guesses no endings.
  if (!/\.(tsx?|js|css|json|svg)$/.test(to)) what.push(`${from} has no ending`);
  if (path === 'utils/messages.ts' && !typeOnly) what.push('the protocol imports only types');
  return what;
}
