/** Words of the pause in three parts; each part brings its own. */
export const threeParts = {
  name: 'Notice, share, be kind',
  next: 'Next',
  skip: 'Skip this part',
  another: 'Another card',
  back: 'Back one step',
  leave: 'Back to the start',
};
