import { afterAll } from 'vitest';

// Runs in each test file while it is found out what the file reaches. A test may stand in for
// the file system, so the real one is asked for by its name.
const scope = globalThis as { __entered?: Set<string> };
scope.__entered ??= new Set();

afterAll(() => {
  const to = process.env.KIND_PAUSE_ENTERED;
  const names = JSON.stringify([...(scope.__entered ?? [])]);
  if (to) process.getBuiltinModule('node:fs').writeFileSync(to, names);
});
