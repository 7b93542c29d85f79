/** Sentences for when something outside goes wrong. Nobody is blamed; the words are safe first. */
export const problem = {
  diskFull:
    'This could not be kept: the disk seems full. Your words are still here. Free some space, then start the browser again.',
  unavailable:
    'This could not be kept: the browser’s storage did not answer. Your words are still here. Starting the browser again may help.',
  newer:
    'This log was written by a newer Kind Pause. It can be read once this one is up to date. Nothing was changed.',
  blocked: 'Another Kind Pause page is still open with an older version. Closing it will help.',
  locked: 'The log is locked. It has to be unlocked for this. Nothing was changed.',
  apart:
    'This tab is in a container, and the log is not in there. Your words are still here. An ordinary tab can keep them.',
  lockBroken:
    'The lock was changed or removed by something else, so nothing is kept. Your words are still here. The log page says more.',
  tooLong: 'This is longer than the log can hold in one piece. Your words are still here.',
};
