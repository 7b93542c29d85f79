import type { OrderName } from './page.ts';
import type { Before, Runner, Scenario } from './run.ts';

/** What one page does while another has stopped in the middle of something. */
export type Pair = { before: Before; first: readonly OrderName[]; second: readonly OrderName[] };

export function nameOf({ before, first, second }: Pair): string {
  return `${before}: ${first.join(', ')} × ${second.join(', ')}`;
}

/**
 * The first page stops before each thing it does, at one after the other; the second does all of
 * its own meanwhile, and then the first goes on.
 * @param everywhere also between the requests of one transaction, and before what only reads
 * @returns how many runs it was, and the first that went wrong
 */
export async function sweep(
  runner: Runner,
  pair: Pair,
  everywhere = false,
): Promise<{ runs: number; fault: { scenario: Scenario; what: string } | null }> {
  let runs = 0;
  for (const after of stopsOf(await stepsAlone(runner, pair), everywhere)) {
    const scenario = { ...scenarioOf(pair), pause: { page: 0, after } };
    const { faults, told } = await runner.run(scenario);
    runs++;
    if (faults.length > 0) {
      return { runs, fault: { scenario, what: `${faults.join('\n')}\n\n${told()}` } };
    }
  }
  return { runs, fault: null };
}

const known = new Map<string, Promise<string[]>>();

/** What the first page does where there is no other. */
function stepsAlone(runner: Runner, pair: Pair): Promise<string[]> {
  const name = `${pair.before} ${pair.first}`;
  const steps = async () => {
    const { trace } = await runner.run(scenarioOf({ ...pair, second: [] }));
    return trace().flatMap(({ context, did }) => (context === 0 ? [did] : []));
  };
  const found = known.get(name) ?? steps();
  known.set(name, found);
  return found;
}

/** What others may find changed, or what a page has for itself. */
const tells = /^writes|\.(set|remove) \S+$|^has /;

/** After how many of its steps the first page stops. */
function stopsOf(own: readonly string[], everywhere: boolean): number[] {
  const all = own.map((_did, at) => at);
  if (everywhere) return all;
  return all.filter((at) => tells.test(own[at] ?? '') && own[at] !== own[at - 1]);
}

function scenarioOf({ before, first, second }: Pair): Scenario {
  const pages = [first, second].map((names) => names.map((name) => ({ do: name, at: 0 })));
  return { before, pages, worker: false, switches: [], death: null, restarts: false };
}
