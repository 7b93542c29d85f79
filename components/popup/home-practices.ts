import { practices } from '../../utils/practice/practices.ts';

/** The one with a heart of its own. */
export const firstPractice = 'hand-on-heart';

/** One line each; what joins several practices, and what is smaller, waits behind other ways. */
export const lineNames = practices
  .map(({ name }) => name)
  .filter((name) => name !== firstPractice && name !== 'three-parts' && name !== 'small-steps');
