import { readStatus } from '../../../utils/schedule/read-status.ts';
import type { Status } from '../../../utils/schedule/status.ts';
import type { Nudge } from '../../../utils/schedule/types.ts';
import { words as home } from '../../../utils/words/popup.ts';
import { until } from '../../tools/browsers/until.ts';
import { isSaid, type PopupWalk, pageText } from './popup-walk.ts';

const nudge: Nudge = {
  id: 'n',
  plannedAt: 1,
  origin: 'rhythm',
  element: 'kindness',
  wording: 0,
  mayLater: true,
};

const steppedBack = (level: 'half' | 'dotOnly'): Pick<Status, 'backOff'> => ({
  backOff: { level, ignored: 0, untouchedDays: 0, knownSeen: false },
});

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
  half: steppedBack('half'),
  dotOnly: steppedBack('dotOnly'),
} satisfies Record<string, Partial<Status>>;
type Note = keyof typeof notes;
/** Notes that stand there at one time. */
export type Together = readonly Note[];

/** Each note by itself. */
export const singleNotes: readonly Together[] = Object.keys(notes).map((note) => [note as Note]);

/** The words that one note shows, and no other does. */
const words: Record<Note, string> = {
  hint: home.hints.fullScreen,
  rest: home.stillResting,
  take: home.takeLast({ time: '' }).trim(),
  invited: home.invited,
  times: home.noTimes,
  half: home.backedOff.half,
  dotOnly: home.backedOff.dotOnly,
};

/** Which of these are to be seen: what is asked takes the place of how the nudges stand. */
function seenOf(here: Together): Note[] {
  const invited = (['invited', 'take'] as const).find((note) => here.includes(note));
  const stands = here.filter((note) => note === 'times' || note === 'half' || note === 'dotOnly');
  const question = asked(here);
  return [...(question ? [question] : stands), ...(invited ? [invited] : [])];
}

/** The one thing that is asked, if any. */
function asked(here: Together): Note | undefined {
  return (['rest', 'hint'] as const).find((note) => here.includes(note));
}

function steppedTo(here: Together): string | null {
  const level = (['half', 'dotOnly'] as const).find((one) => here.includes(one));
  return level ? home.foot[level] : null;
}

/** What one meets before the sheet is opened: the heart, four lines, and the foot. */
const mostTargets = 9;

/** True in the page when the closed home shows these in few words, and has no more to press. */
function isTold(walk: PopupWalk, here: Together): string {
  const isInvited = seenOf(here).includes('invited');
  const label = asked(here) ? home.foot.question : steppedTo(here);
  const title = walk.said(isInvited ? home.invited : home.greeting);
  return `(() => {
    const text = ${pageText};
    const targets = [...document.querySelectorAll('#app :is(button, a, input, select, summary)')];
    return text.includes(${JSON.stringify(title)})
      && text.includes(${JSON.stringify(label === null ? '' : walk.said(label))})
      && targets.length <= ${mostTargets};
  })()`;
}

/** True in the page when just these are shown, and the way back stands beside a step back. */
function isShown(walk: PopupWalk, here: Together): string {
  const seen = seenOf(here);
  const told = Object.entries(words).map(([note, text]) => [text, seen.includes(note as Note)]);
  const back = [home.backToChosen, seen.includes('half') || seen.includes('dotOnly')];
  const all = [...told, back].map(([text, there]) => [walk.said(String(text)), there]);
  return `${JSON.stringify(all)}.every(([text, there]) => ${pageText}.includes(text) === there)`;
}

/** Every one, pair and triple of notes; half as often and only the dot are never both. */
const together: readonly Together[] = Object.keys(notes)
  .flatMap((one, at, all) => [
    [one as Note],
    ...all
      .slice(at + 1)
      .flatMap((two, next) => [
        [one as Note, two as Note],
        ...all.slice(at + next + 2).map((three) => [one as Note, two as Note, three as Note]),
      ]),
  ])
  .filter((here) => !(here.includes('half') && here.includes('dotOnly')));

/** The home with each of its notes, and with many of them. */
export async function* homes(
  walk: PopupWalk,
  some: readonly Together[] = together,
): AsyncGenerator<string> {
  await walk.sees(home.greeting);
  yield 'home';
  const api = '(globalThis.browser ?? globalThis.chrome).storage.session';
  const { status } = (await walk.run(`${api}.get('status')`)) as { status: object };
  let told = 0;
  // The same words again are no news to the page.
  const tell = (more: Partial<Status>) => {
    const next = { ...status, seenAt: ++told, ...more };
    if (!readStatus(next)) throw new Error(`no status: ${JSON.stringify(next)}`);
    return walk.run(`${api}.set({ status: ${JSON.stringify(next)} })
      .then(() => new Promise((done) => setTimeout(done, 60)))`);
  };
  const stands = async (here: Together, isThere: typeof isShown) => {
    const more = Object.assign({}, ...here.map((note) => notes[note]));
    // The worker's own answer may come in between, once.
    await until(15_000, `the note: ${here.join(' + ')}`, async () => {
      await tell(more);
      return walk.run(isThere(walk, here));
    });
  };
  for (const here of some) {
    await stands(here, isTold);
    yield `home: ${here.join(' + ')}`;
  }
  await walk.openSheet();
  for (const here of some) {
    await stands(here, isShown);
    yield `home, its sheet: ${here.join(' + ')}`;
  }
  await until(15_000, 'the home without a note', async () => {
    await tell({ dot: false });
    return walk.run(isSaid(walk, home.greeting));
  });
  await walk.press(home.moreRests);
  yield 'home, other rests';
  await walk.press(home.notNow);
  yield 'home, its sheet';
  await walk.run(`document.querySelector('[data-sheet]').click()`);
}
