import { words as home } from '../../../utils/words/popup.ts';
import { until } from '../../tools/browsers/until.ts';
import type { PopupWalk } from './popup-walk.ts';

/** Every note that can stand on the home, as what the worker would say. */
const notes = {
  hint: "hint: { reason: 'fullScreen', count: 2 }",
  rest: "rest: { choice: 'untilISay', since: 0, until: null, ask: true }, next: { at: null, why: 'rest' }",
  take: "takeable: { nudge: { id: 'n' }, at: 0 }, open: null, dot: false",
  invited: 'dot: true',
  times: "next: { at: null, why: 'noTimes' }",
} as const;
type Note = keyof typeof notes;
/** Notes that stand there at one time. */
type Together = readonly Note[];

/** Every one, pair and triple of notes. */
const together: readonly Together[] = Object.keys(notes).flatMap((one, at, all) => [
  [one as Note],
  ...all
    .slice(at + 1)
    .flatMap((two, next) => [
      [one as Note, two as Note],
      ...all.slice(at + next + 2).map((three) => [one as Note, two as Note, three as Note]),
    ]),
]);

/** The home with each of its notes, and with many of them. */
export async function* homes(
  walk: PopupWalk,
  some: readonly Together[] = [...together, Object.keys(notes) as Note[]],
): AsyncGenerator<string> {
  await walk.sees(home.greeting);
  yield 'home';
  const api = '(globalThis.browser ?? globalThis.chrome).storage.session';
  const { status } = (await walk.run(`${api}.get('status')`)) as { status: object };
  const tell = (more: string) =>
    walk.run(`${api}.set({ status: { ...${JSON.stringify(status)}, ${more} } })
      .then(() => new Promise((done) => setTimeout(done, 60)))`);
  for (const here of some) {
    const told = here.map((note) => notes[note]).join(', ');
    await tell(told);
    yield `home: ${here.join(' + ')}`;
  }
  await until(15_000, 'the home without a note', async () => {
    await tell('seenAt: Date.now()');
    return walk.run(`document.body.innerText.includes(${JSON.stringify(home.greeting)})`);
  });
  await walk.press(home.moreRests);
  yield 'home, other rests';
  await walk.press(home.notNow);
}
