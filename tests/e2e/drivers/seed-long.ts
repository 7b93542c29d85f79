import { keepEntry } from '../../../utils/log/keep-entry.ts';

const words = 'tea window rain slow train letter morning garden quiet late the desk é river'.split(
  ' ',
);

/** Keeps long texts, the oldest with a rare word at its end; runs inside a page of the extension. */
async function seedLong(count: number, length: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const some = Array.from({ length: 400 }, (_, k) => words[(n * (k + 3) + k) % words.length]);
    const page = `${some.join(' ')}${n % 2 === 0 ? '\n' : ' '}`;
    const end = n === 0 ? ' lighthouse' : '';
    const text = page.repeat(length / page.length + 1).slice(0, length - end.length) + end;
    const kind = n % 3 === 0 ? 'letter' : 'line';
    await keepEntry({
      kind,
      element: 'kindness',
      source: 'newtab',
      payload: { text },
      after: 'lighter',
    });
  }
}

Object.assign(globalThis, { seedLong });
