import { chime } from '../../utils/browser/chime.ts';

/** Opened out of sight for one soft sound, and gone when it is over. */
chime()
  // A machine without sound: nothing to be heard, and nobody here to tell.
  .catch(() => undefined)
  .finally(() => globalThis.close());
