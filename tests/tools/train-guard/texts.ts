import { readdirSync, readFileSync } from 'node:fs';

/** A written text and what the guard shall answer to it; its kind, and who wrote it. */
export type WrittenText = {
  readonly text: string;
  readonly expect: 'support' | 'no-support';
  readonly kind: string;
  readonly file: string;
};

const folder = new URL('../../fixtures/support/', import.meta.url);

/** Put aside before anything was learned or tuned; nothing ever is, from these. */
const unread = /^(?:unread-|held-out)/;

function textsIn(wanted: (file: string) => boolean): WrittenText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && wanted(file))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ ...JSON.parse(line), file: file.slice(0, -'.jsonl'.length) })),
    );
}

export const trainingTexts = (): WrittenText[] => textsIn((file) => !unread.test(file));
export const unreadTexts = (): WrittenText[] => textsIn((file) => unread.test(file));
