// npm run bench -- pages: what opening the new tab and the popup costs, against a page that says hello.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Chromium, launchChromium } from '../../tools/browsers/chromium.ts';
import { root } from '../../tools/build.ts';
import { onStop } from '../../tools/stop.ts';
import budgets from './budgets.json' with { type: 'json' };
import { helloExtension } from './hello.ts';
import { isPast } from './ratio.ts';
import { type Row, reportOf, rowsOf } from './report.ts';
import { sampleOf } from './sample.ts';
import { type Page, pages, type State, type Taken } from './taken.ts';

/** A fixed piece of work on this machine's own thread. */
function noise(): number {
  const began = performance.now();
  let sum = 0;
  for (let i = 0; i < 20_000_000; i += 1) sum += i % 7;
  return sum ? performance.now() - began : 0;
}

type Side = { who: Taken['who']; folder: string };

/** One round of one side: a fresh profile, then the same one after another start. */
async function roundOf(path: string, side: Side, page: Page, round: number): Promise<Taken[]> {
  const profile = mkdtempSync(join(tmpdir(), 'kind-pause-bench-'));
  const taken: Taken[] = [];
  const start = async (): Promise<Chromium> => {
    const options = { path, extension: side.folder, headless: true, everyFrame: true, profile };
    const chromium = await launchChromium(options);
    onStop(chromium.close);
    // The worker's own first work, and the browser's, are not the page's.
    await wait(2500);
    return chromium;
  };
  const take = async (chromium: Chromium, state: State) => {
    const before = noise();
    const sample = await sampleOf(chromium, side.folder, page);
    taken.push({ ...sample, who: side.who, page, state, round, noise: before });
  };
  try {
    const first = await start();
    await take(first, 'fresh');
    await first.close();
    const second = await start();
    await take(second, 'cold');
    for (let i = 0; i < 8; i += 1) await sampleOf(second, side.folder, page);
    await take(second, 'warm');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  }
  return taken;
}

function isWithin(row: Row): boolean {
  const limits: Record<string, number> = budgets[row.page];
  const past = Object.entries(row.ratios).some(([name, ratio]) => {
    const limit = limits[name];
    return limit !== undefined && isPast(ratio, limit);
  });
  return !past && row.layoutShift === 0;
}

/**
 * Measures in turns, writes `.output/bench/pages.json` and `pages.md`, and prints the table.
 * @returns whether no budget is surely past
 */
export async function benchPages(path: string, build: string, rounds: number): Promise<boolean> {
  const floor = mkdtempSync(join(tmpdir(), 'kind-pause-hello-'));
  const sides: Side[] = [
    { who: 'ours', folder: build },
    { who: 'floor', folder: helloExtension(floor) },
  ];
  const all: Taken[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const page of pages) {
        for (const side of round % 2 ? sides.toReversed() : sides) {
          all.push(...(await roundOf(path, side, page, round)));
        }
      }
      console.log(`round ${round + 1} of ${rounds}`);
    }
  } finally {
    rmSync(floor, { recursive: true, force: true });
  }
  const rows = rowsOf(all);
  const report = reportOf(rows, all, rounds);
  const folder = join(root, '.output/bench');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pages.json'), `${JSON.stringify({ rows, samples: all }, null, 1)}\n`);
  writeFileSync(join(folder, 'pages.md'), report);
  console.log(report);
  return rows.every(isWithin);
}
