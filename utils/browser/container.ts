import { isSurelyOutsideContainer, noteOutsideContainer } from './container-hint.ts';
import { send } from './messages.ts';

/** Locks are parted exactly as databases are: one that this page holds is seen by its neighbours. */
type Locks = Pick<LockManager, 'request'>;

/**
 * Whether somebody else has the same database: they look for a lock that is held here meanwhile.
 * Nothing is stored to find out.
 * @param ask whether they see a lock of this name. @throws whatever asking throws
 */
export function isShared(
  ask: (name: string) => Promise<boolean>,
  locks: Locks = navigator.locks,
): Promise<boolean> {
  const name = `kind-pause.here ${crypto.randomUUID()}`;
  return locks.request(name, () => ask(name)) as Promise<boolean>;
}

/** For who is asked. @param name whatever the other one sent */
export async function seesLock(
  name: unknown,
  locks: Pick<LockManager, 'query'> = navigator.locks,
): Promise<boolean> {
  const { held } = await locks.query();
  return held?.some((lock) => lock.name === name) ?? false;
}

let asking: Promise<boolean> | undefined;

/**
 * Whether this page's database is the log. Asked once in a page, and hardly ever where it is.
 * @throws Error when no worker answers
 */
export function isOutsideContainer(): Promise<boolean> {
  if (isSurelyOutsideContainer()) return Promise.resolve(true);
  asking ??= ask();
  asking.catch(() => {
    // Whoever asked hears of it; the next one asks anew.
    asking = undefined;
  });
  return asking;
}

async function ask(): Promise<boolean> {
  const is = await isShared((name) => send('seesLock', name));
  if (is) noteOutsideContainer();
  return is;
}
