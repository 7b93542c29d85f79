/** Asserts small enough to run inside an extension page, where no test library is. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [one, other] = [text(actual), text(expected)];
  if (one !== other) throw new Error(`${what}: expected ${cut(other)}, got ${cut(one)}`);
}

export function holds(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

export async function fails(work: Promise<unknown>, kind: string): Promise<void> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  equal((error as { kind?: unknown } | undefined)?.kind, kind, 'problem');
}

/** Waits until something holds, looking every few ms. */
export async function soon(condition: () => boolean | Promise<boolean>, what: string) {
  for (let tries = 0; tries < 200; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`did not come about: ${what}`);
}

/** JSON with sorted keys, so that the order of fields does not matter. */
function text(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'undefined'
  );
}

function cut(long: string): string {
  return long.length > 300 ? `${long.slice(0, 300)}… (${long.length})` : long;
}
