import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { hours, liveWorld, minutes, type World } from '../../../fakes/world.ts';

let world: World;
let log: typeof import('../../../../utils/log/entries.ts');

beforeAll(async () => {
  world = await liveWorld({ settings: { keepFor: 'month' } });
  log = await import('../../../../utils/log/entries.ts');
});

async function keepDaysAgo(days: number): Promise<void> {
  const { keepEntry } = await import('../../../../utils/log/keep-entry.ts');
  await keepEntry(
    { kind: 'line', element: 'kindness', source: 'newtab', payload: { text: `${days}` } },
    { now: () => world.fake.clock.zoned().subtract({ days }) },
  );
}
const troubles = async () => (await import('../../../../utils/stores/error-log.ts')).troubles();
const texts = async () =>
  (await log.readPage()).entries.map(({ payload }) => (payload as { text: string }).text);
/** As far as the worker has come with its looks: one waits for the other. */
const looked = () => navigator.locks.request('kind-pause.keep-for', () => undefined);

test('two heartbeats a day apart let an entry past its term go; one that fails is noted, and tried again', async () => {
  await keepDaysAgo(40);
  await keepDaysAgo(20);
  await world.fake.pass(5 * minutes);
  await vi.waitFor(() => expect(world.fake.local.peek('keepFor').keepFor).toBeDefined());
  await world.fake.sleep(19 * hours);
  await world.fake.pass(5 * minutes);
  await looked();
  expect(await texts()).toEqual(['20', '40']);
  const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await world.fake.sleep(hours);
  await world.fake.pass(5 * minutes);
  await vi.waitFor(async () => {
    expect((await troubles()).map(({ where }) => where)).toContain('keepFor');
  });
  broken.mockRestore();
  expect(await texts()).toEqual(['20', '40']);
  await world.fake.pass(5 * minutes);
  await vi.waitFor(async () => expect(await texts()).toEqual(['20']));
});
