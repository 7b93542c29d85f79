/**
 * A passphrase becomes a key in less than a thousand rounds, told by the real number, for tests
 * that make many locks. What is stored names the real number all the same, so such a lock opens
 * only here; frozen.test.ts, format.test.ts and the browsers’ own walks
 * take the real way.
 */
const derive = crypto.subtle.deriveKey.bind(crypto.subtle);

crypto.subtle.deriveKey = (how, ...rest) => {
  if (typeof how !== 'object' || !('iterations' in how)) return derive(how, ...rest);
  return derive({ ...how, iterations: 1 + (how.iterations % 1000) }, ...rest);
};
