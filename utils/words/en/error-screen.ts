/** What stands in place of a page, or of a part of one, that does not come. */
export const errorScreen = {
  title: 'This page stopped working',
  about: 'It is nothing you did. Try again to go on with what you were writing.',
  again: 'Try again',
  home: 'Back to the start',
  yours: 'Show what I was writing',
  copy: 'It can be selected and copied here.',
  part: 'This part did not load.',
};
