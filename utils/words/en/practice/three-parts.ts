/** Words of the whole pause in three parts; each part brings its own. */
export const threeParts = {
  name: 'The whole pause',
  next: 'Next',
  skip: 'Skip this part',
  another: 'Another card',
  back: 'Back one step',
  leave: 'Back to the start',
};
