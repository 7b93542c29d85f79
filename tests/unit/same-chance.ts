import fc from 'fast-check';

/**
 * The same draws in every test run, so that a change is told from chance; the long run draws anew.
 * A property that wants another seed says so itself.
 */
if (!process.env.KIND_PAUSE_LONG) fc.configureGlobal({ seed: 20_260_105 });
