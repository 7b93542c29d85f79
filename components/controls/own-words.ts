import { textDirection } from '../../utils/text/text-direction.ts';

/**
 * For whatever shows what a person wrote: it runs as it was written, and no browser is asked to
 * translate it, which would send it away. While discreet it is blurred.
 */
export function ownWords(text: string) {
  return { dir: textDirection(text), translate: false, 'data-own-words': '' } as const;
}
