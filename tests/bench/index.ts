// npm run bench: what it costs to have Kind Pause installed. Figures are ratios within one run.
// npm run bench -- pages: what it costs to open the new tab and the popup.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from '../tools/browsers/provide.ts';
import { build as buildFor, built } from '../tools/build.ts';
import { listenForStop } from '../tools/stop.ts';
import { benchPages } from './pages/index.ts';
import { readings } from './texts.ts';
import { inTurns, median } from './turns.ts';
import { Bench, emptyWorker } from './workers.ts';

/** A start with nothing to do may cost this much of one that listens to the same and is empty. */
const mostRatio = 1.5;
const warmUp = 4;
/** A browser keeps the luck it was started with: where its memory lies, which core it runs on. */
const launches = 5;
const rest = `chrome.runtime.sendMessage({ name: 'rest', argument: 'untilISay' })`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    minutes: { type: 'string', default: '6' },
    built: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'kind-pause-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

const measured = {
  ours: 'Kind Pause               ',
  listening: 'empty, with our listeners',
  bare: 'empty, with none         ',
};
type Name = keyof typeof measured;

/** Two measures: a worker that listens to the same and does nothing, and one that is empty. */
async function starts(open: (name: Name) => Promise<Bench>): Promise<boolean> {
  const all: Record<Name, number[]> = { ours: [], listening: [], bare: [] };
  for (let launch = 0; launch < launches; launch += 1) {
    const [ours, listening, bare] = [
      await open('ours'),
      await open('listening'),
      await open('bare'),
    ];
    const measures = {
      ours: () => ours.start(),
      listening: () => listening.start(),
      bare: () => bare.start(),
    };
    await inTurns(warmUp, measures);
    const figures = await inTurns(Math.ceil(Number(values.rounds ?? 100) / launches), measures);
    for (const name of Object.keys(all) as Name[]) all[name].push(...figures[name]);
    await Promise.all([ours, listening, bare].map((worker) => worker.close()));
  }
  console.log(
    `Worker start with nothing to do, ${all.ours.length} rounds in ${launches} launches each`,
  );
  for (const [name, said] of Object.entries(measured) as [Name, string][]) {
    const [least, most] = [Math.min(...all[name]), Math.max(...all[name])];
    const range = `${least.toFixed(1)} to ${most.toFixed(1)}`;
    console.log(`  ${said} median ${median(all[name]).toFixed(1)} ms, ${range}`);
  }
  const ratio = median(all.ours) / median(all.listening);
  const toBare = median(all.ours) / median(all.bare);
  console.log(`  ratio of the medians ${ratio.toFixed(2)}, at most ${mostRatio}`);
  console.log(`  to the one that nothing could wake ${toBare.toFixed(2)}`);
  return ratio <= mostRatio;
}

async function rests(ours: Bench): Promise<boolean> {
  const minutes = Number(values.minutes);
  const { wakeUps, beats } = await ours.wakeUps(minutes * 60_000);
  console.log(`Between nudges, ${minutes} minutes: ${wakeUps} wake-ups, ${beats} heartbeats`);
  return wakeUps === beats;
}

async function main(): Promise<boolean> {
  listenForStop();
  const { path } = await provideBrowser('chromium', console.log);
  const build = values.built ? built.chromium : await buildFor('chromium');
  if (positionals[0] === 'pages') return benchPages(path, build, Number(values.rounds ?? 7));
  const folders: Record<Name, string> = {
    ours: build,
    listening: emptyWorker(build, join(folder, 'listening'), true),
    bare: emptyWorker(build, join(folder, 'bare'), false),
  };
  const opened = new Set<Bench>();
  const open = async (name: Name) => {
    const bench = await Bench.open(path, folders[name]);
    opened.add(bench);
    // No nudge may come in between: a rest without an end.
    if (name === 'ours') await bench.evaluate(rest);
    return bench;
  };
  try {
    const cheap = await starts(open);
    const light = readings();
    return (await rests(await open('ours'))) && cheap && light;
  } finally {
    await Promise.all([...opened].map((bench) => bench.close()));
  }
}

main().then(
  (fine) => {
    console.log(fine ? 'Fine.' : 'TOO MUCH.');
    process.exit(fine ? 0 : 1);
  },
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
