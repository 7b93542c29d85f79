import type { Element } from '../../practice/element.ts';

/** Words of the new tab around its card. */
export const newtab = {
  card: 'Reflection card',
  elements: {
    kindness: 'Self-kindness',
    humanity: 'Common humanity',
    mindfulness: 'Mindfulness',
  } satisfies Record<Element, string>,
  another: 'Another card',
  line: 'One line',
  linePlaceholder: 'One line, if you like',
  keep: 'Keep',
  kept: 'Kept in your log.',
  notOpened: 'The log did not open, so this is not kept yet. Your words are still here.',
  unkept: 'Not kept, as you chose.',
  invited: 'A moment, if you’d like',
  begin: 'Begin',
  log: 'Log',
  settings: 'Settings',
};
