import { words } from '../../../utils/words/lock.ts';
import { has, lockPage, pressing, typing } from './lock-life.ts';
import { type OneWindow, on, type Steps, textOf } from './one-window.ts';

/**
 * What can be done with the lock, one thing after the other, by what the page offers.
 * @param phrases every passphrase there was, the newest last
 * @param unlocks how often the other window has unlocked the log. @param done counts what was done
 */
export async function* lockOrders(
  window: OneWindow,
  phrases: string[],
  chance: () => number,
  unlocks: () => number,
  done: Record<string, number>,
): Steps {
  const { evaluate } = window;
  const offers = (name: string) => has(window, name) as Promise<boolean>;
  const says = async (text: string) => (await textOf(window)).includes(text);
  const press = (name: string) => on(window, `to press ${name}`, () => evaluate(pressing(name)));
  const passphrase = () => phrases.at(-1) ?? '';
  const isOff = () => offers(words.confirm);
  const ways = {
    async *make() {
      yield* on(window, 'two boxes', () => evaluate(typing(passphrase(), passphrase())));
      yield* press(words.confirm);
      yield* on(window, 'a lock', () => offers(words.now));
    },
    async *unlock() {
      yield* on(window, 'a box', () => evaluate(typing(passphrase())));
      yield* press(words.locked.confirm);
      yield* on(window, 'an open log', async () => (await offers(words.now)) || isOff());
    },
    async *lock() {
      const before = unlocks();
      // Nobody else closes it; should its lock go first, there is nothing to close.
      yield* on(window, 'to close it', async () => {
        return (await evaluate(pressing(words.now))) || isOff();
      });
      yield* on(window, 'a closed log', async () => {
        if ((await offers(words.locked.confirm)) || (await isOff())) return true;
        // The other window may have opened it again before anyone has looked here.
        return unlocks() > before;
      });
    },
    async *change() {
      const fresh = `number ${phrases.length} of the others`;
      const open = `for (const more of document.querySelectorAll('details')) more.open = true`;
      const old = passphrase();
      let isAsked = false;
      yield* on(window, 'the change', async () => {
        if (await isOff()) return true;
        await evaluate(open);
        if (!(await evaluate(typing(old, fresh, fresh)))) return false;
        // From here on either of them may be the one.
        phrases.push(fresh);
        isAsked = Boolean(await evaluate(pressing(words.change.confirm)));
        if (!isAsked) phrases.pop();
        return isAsked;
      });
      if (!isAsked) return;
      yield* on(
        window,
        'another passphrase',
        async () => (await says(words.change.done)) || isOff(),
      );
      // Shown until the page is opened anew.
      await window.open(lockPage);
    },
    async *remove() {
      yield* press(words.away.open);
      yield* press(words.away.yes);
      yield* on(window, 'no lock', isOff);
    },
    async *turnRound() {
      yield* press(words.away.open);
      yield* press(words.away.yes);
      yield* on(window, 'to cancel', async () => {
        return (await evaluate(pressing(words.job.cancel))) || isOff();
      });
    },
    async *cancel() {
      yield* on(window, 'to cancel', async () => {
        if (await evaluate(pressing(words.job.cancel))) return true;
        return (await isOff()) || (await offers(words.away.open));
      });
    },
  };
  await window.open(lockPage);
  for (;;) {
    const may: (keyof typeof ways)[] = [];
    if (await isOff()) may.push('make');
    else if (await offers(words.locked.confirm)) may.push('unlock');
    else {
      if (await offers(words.now)) may.push('lock', 'lock', 'change');
      if (await offers(words.away.open)) may.push('remove', 'turnRound');
      if (await offers(words.job.cancel)) may.push('cancel');
    }
    const way = may[Math.floor(chance() * may.length)];
    if (way) {
      done[way] = (done[way] ?? 0) + 1;
      yield* ways[way]();
    }
    yield;
  }
}
