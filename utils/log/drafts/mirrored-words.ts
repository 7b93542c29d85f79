import { localStore } from '../../stores/local-storage.ts';
import { earlyLetters } from './early-line.ts';

/** What the key of every mirror of a draft begins with. */
export const mirrorPrefix = 'kind-pause.draft.';

/** Fields whose text is a name of ours. */
const chosen = ['step', 'kind', 'situation'];

/**
 * What was typed and is in no database yet, for a page that cannot draw: with no more code than
 * that takes. @returns plain texts
 */
export function mirroredWords(): string[] {
  const store = localStore();
  const texts = (store?.keys(mirrorPrefix) ?? []).flatMap((key) => textsIn(store?.read(key)));
  return [...texts, earlyLetters() ?? ''];
}

function textsIn(mirror: string | null | undefined): string[] {
  try {
    const fields: Record<string, { value: unknown }> = JSON.parse(mirror ?? '').fields;
    return Object.entries(fields).flatMap(([name, { value }]) =>
      typeof value === 'string' && !chosen.includes(name) ? [value] : [],
    );
  } catch {
    // Cut off by a crash, or gone meanwhile.
    return [];
  }
}
