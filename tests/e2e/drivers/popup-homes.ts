import type { Status } from '../../../utils/schedule/status.ts';
import type { Nudge } from '../../../utils/schedule/types.ts';
import { words as home } from '../../../utils/words/popup.ts';
import { until } from '../../tools/browsers/until.ts';
import type { PopupWalk } from './popup-walk.ts';

const nudge: Nudge = {
  id: 'n',
  plannedAt: 1,
  origin: 'rhythm',
  element: 'kindness',
  wording: 0,
  mayLater: true,
};

/** Every note that can stand on the home, as what the worker would say. */
const notes = {
  hint: { hint: { reason: 'fullScreen', count: 2 } },
  rest: {
    rest: { choice: 'untilISay', since: 1, until: null, by: 'person', asked: false, ask: true },
    next: { at: null, why: 'rest' },
  },
  take: { takeable: { nudge, at: 1 }, open: null },
  invited: { dot: true },
  times: { next: { at: null, why: 'noTimes' } },
} satisfies Record<string, Partial<Status>>;
type Note = keyof typeof notes;
/** Notes that stand there at one time. */
type Together = readonly Note[];

/** What is to be read where these stand together. */
function shownOf(here: Together): string {
  if (here.includes('rest')) return home.stillResting;
  if (here.includes('hint')) return home.hints.fullScreen;
  if (here.includes('invited')) return home.invited;
  return here.includes('take') ? home.takeLast : home.noTimes;
}

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
  let told = 0;
  // The same words again are no news to the page.
  const tell = (more: Partial<Status>) =>
    walk.run(`${api}.set({ status: ${JSON.stringify({ ...status, seenAt: ++told, ...more })} })
      .then(() => new Promise((done) => setTimeout(done, 60)))`);
  for (const here of some) {
    const more = Object.assign({}, ...here.map((note) => notes[note]));
    // The worker's own answer may come in between, once.
    await until(15_000, 'the note', async () => {
      await tell(more);
      return walk.run(`document.body.innerText.includes(${JSON.stringify(shownOf(here))})`);
    });
    yield `home: ${here.join(' + ')}`;
  }
  await until(15_000, 'the home without a note', async () => {
    await tell({ dot: false });
    return walk.run(`document.body.innerText.includes(${JSON.stringify(home.greeting)})`);
  });
  await walk.press(home.moreRests);
  yield 'home, other rests';
  await walk.press(home.notNow);
}
