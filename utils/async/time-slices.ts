/** After so long, in ms, work lets the page answer: far below what a person feels. */
const sliceMs = 8;

type Scheduler = { yield?: () => Promise<void> };

/** Lets everything else that waits go first. */
export function takeBreak(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * For long work in small steps: await what it returns after each one.
 * @returns a function that takes a break when one is due, and else gives nothing to wait for
 */
export function timeSlices(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < sliceMs) return undefined;
    return takeBreak().then(() => {
      began = performance.now();
    });
  };
}

/** Runs steps to their end, with breaks between them. */
export async function inSlices<T>(
  steps: Generator<unknown, T>,
  breakIfDue: () => Promise<void> | undefined,
): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const due = breakIfDue();
    if (due) await due;
  }
}

/** Read at one go, in UTF-16 code units: a few milliseconds of any work. */
const pieceSize = 8_192;
/** A letter is not torn from its marks, but not more of them than this are waited for. */
const mostMarks = 64;
const torn = /^[\p{M}\p{Default_Ignorable_Code_Point}\udc00-\udfff]/u;

/**
 * A long text in pieces, each with where it starts; it begins `overlap` before the end of the one
 * before, so that what is no longer than that is whole in one of them.
 */
export function* piecesOf(
  text: string,
  overlap: number,
): Generator<{ piece: string; start: number }, void> {
  for (let start = 0; ; ) {
    const end = wholeAt(text, Math.min(text.length, start + pieceSize + overlap));
    yield { piece: text.slice(start, end), start };
    if (end >= text.length) return;
    start = Math.max(start + 1, wholeAt(text, end - overlap));
  }
}

function wholeAt(text: string, at: number): number {
  let place = at;
  while (place < text.length && place - at < mostMarks && torn.test(text.slice(place, place + 2))) {
    place += 1;
  }
  return place;
}
