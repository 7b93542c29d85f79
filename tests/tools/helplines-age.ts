import { emergencyRows } from '../../utils/support/emergency-numbers.ts';
import { helplines } from '../../utils/support/helpline-rows.ts';
import { longestUnchecked, oldestCheck } from '../../utils/support/helplines.ts';

/**
 * Run before packages are made, by the real clock, and nowhere else: ends with 1 when a helpline
 * was read too long ago. Usage: node helplines-age.ts
 */
const days = oldestCheck([...helplines, ...emergencyRows], Temporal.Now.plainDateISO());
if (days > longestUnchecked) {
  process.stderr.write(
    `A helpline was last checked ${days} days ago, more than ${longestUnchecked}. ` +
      'Read every source in utils/support/helpline-rows.json and emergency-numbers.ts again, and set the month.\n',
  );
  process.exitCode = 1;
}
