import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import { bringStrays } from '../../utils/log/containers/strays.ts';
import { earlyLetters, rememberEarly } from '../../utils/log/drafts/early-line.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import { words } from '../../utils/words/containers.ts';

/** The half-typed line that only a note in localStorage holds. */
function earlyLine() {
  const value = earlyLetters();
  return value === null
    ? []
    : [{ slot: 'line', fields: { text: { value, at: Date.now(), by: '' } } }];
}

/**
 * Brings what was kept in this container into the log.
 * @returns what became of it, in words; '' where there was nothing
 */
export function useStrays(): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    bringStrays((strays) => ask('takeStrays', strays), earlyLine()).then(
      ({ entries, drafts, stay }) => {
        if (drafts.includes('line')) rememberEarly(null);
        if (stay) setSaid(words.stay);
        else if (entries + drafts.length > 0) setSaid(words.brought);
      },
      (error) => {
        // Nothing is lost: it is where it was, and the next page of this container tries again.
        setSaid(words.stay);
        void noteTrouble('container', error, Date.now());
      },
    );
  }, []);
  return said;
}
