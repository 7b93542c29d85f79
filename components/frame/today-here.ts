/** The local day, YYYY-MM-DD. */
export function todayHere(): string {
  return Temporal.Now.plainDateISO().toString();
}
