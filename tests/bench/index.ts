// npm run bench: what it costs to have Kind Pause installed. Figures are ratios within one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from '../tools/browsers/provide.ts';
import { build as buildFor, built } from '../tools/build.ts';
import { listenForStop } from '../tools/stop.ts';
import { readings } from './texts.ts';
import { inTurns, median } from './turns.ts';
import { Bench, emptyWorker } from './workers.ts';

/** A start with nothing to do may cost this much of one that listens to the same and is empty. */
const mostRatio = 1.5;
const warmUp = 4;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    minutes: { type: 'string', default: '6' },
    built: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'kind-pause-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

type Workers = { ours: Bench; listening: Bench; bare: Bench };

/** Two measures: a worker that listens to the same and does nothing, and one that is empty. */
async function starts({ ours, listening, bare }: Workers): Promise<boolean> {
  const measures = {
    ours: () => ours.start(),
    listening: () => listening.start(),
    bare: () => bare.start(),
  };
  await inTurns(warmUp, measures);
  const figures = await inTurns(Number(values.rounds), measures);
  console.log(`Worker start with nothing to do, ${values.rounds} rounds`);
  const tell = (name: string, all: number[]) => {
    const [least, most] = [Math.min(...all), Math.max(...all)].map((ms) => ms.toFixed(1));
    console.log(`  ${name}: median ${median(all).toFixed(1)} ms, ${least} to ${most}`);
  };
  tell('Kind Pause                ', figures.ours);
  tell('empty, with our listeners ', figures.listening);
  tell('empty, with none          ', figures.bare);
  const ratio = median(figures.ours) / median(figures.listening);
  const toBare = median(figures.ours) / median(figures.bare);
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
  const open = (name: string, listens: boolean) =>
    Bench.open(path, emptyWorker(build, join(folder, name), listens));
  const workers = {
    ours: await Bench.open(path, build),
    listening: await open('listening', true),
    bare: await open('bare', false),
  };
  try {
    // No nudge may come in between: a rest without an end.
    await workers.ours.evaluate(
      `chrome.runtime.sendMessage({ name: 'rest', argument: 'untilISay' })`,
    );
    const cheap = await starts(workers);
    await Promise.all([workers.listening.close(), workers.bare.close()]);
    const light = readings();
    return (await rests(workers.ours)) && cheap && light;
  } finally {
    await Promise.all(Object.values(workers).map((worker) => worker.close()));
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
