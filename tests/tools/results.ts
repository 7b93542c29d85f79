/** What one part of the test run came to. */
export type Tally = { passed: number; failed: number; skipped: string[]; failures: string[] };

export const nothing: Tally = { passed: 0, failed: 0, skipped: [], failures: [] };

/** A part that is not made of cases, such as the type check: it counts only when it fails. */
export function failure(what: string): Tally {
  return { ...nothing, failed: 1, failures: [what] };
}

type Case = { status?: string; fullName?: string };
type Report = {
  success?: boolean;
  testResults?: { name?: string; status?: string; message?: string; assertionResults?: Case[] }[];
};

/**
 * Counts the cases of vitest's JSON report.
 * @param text the report; null or cut off when the run died before writing it
 */
export function tallyOf(part: string, text: string | null, exitCode: number): Tally {
  let report: Report;
  try {
    report = JSON.parse(text ?? '') as Report;
  } catch {
    return failure(`${part}: the run ended before it could report (exit code ${exitCode})`);
  }
  const files = report.testResults ?? [];
  const cases = files.flatMap((file) => file.assertionResults ?? []);
  const named = (status: (status: string) => boolean) =>
    cases.filter((one) => status(one.status ?? '')).map((one) => one.fullName?.trim() ?? '?');
  const failures = named((status) => status === 'failed');
  // A file that breaks while loading, or in its hooks, has no failed case of its own.
  for (const file of files) {
    const told = file.assertionResults?.some((one) => one.status === 'failed');
    if (file.status === 'failed' && !told) failures.push(`${file.name}: ${file.message ?? ''}`);
  }
  const passed = named((status) => status === 'passed').length;
  if (failures.length === 0 && (exitCode !== 0 || report.success === false)) {
    failures.push(`${part}: ended with exit code ${exitCode} although no case failed`);
  }
  if (passed + failures.length === 0) failures.push(`${part}: no case ran`);
  const skipped = named((status) => ['pending', 'skipped', 'todo', 'disabled'].includes(status));
  return { passed, failed: failures.length, skipped, failures };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((all, one) => all + one.passed, 0),
    failed: tallies.reduce((all, one) => all + one.failed, 0),
    skipped: tallies.flatMap((one) => one.skipped),
    failures: tallies.flatMap((one) => one.failures),
  };
}

/** The plain last line. */
export function lastLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
