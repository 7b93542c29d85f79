import { countEntries, deleteEntry } from '../../utils/log/entries.ts';
import { acceptLoss, checkLog } from '../../utils/log/integrity/loss-check.ts';
import { equal, holds } from './check.ts';
import { type Case, keep, type LogPlace, line } from './log-cases.ts';

/** What is lost is told, and only then. */
export const lossCases: Case[] = [
  {
    name: 'F41 F42 a database that is gone is told, stays told, and never passes as empty',
    async run(place) {
      for (const text of ['a', 'b', 'c']) await keep(line(text));
      await place.close();
      await place.loseDatabase();
      const missing = await checkLog();
      holds(missing !== 'fine', 'told');
      equal([missing.missing.had, missing.missing.has], [3, 0]);
      await keep(line('goes on'));
      holds((await checkLog()) !== 'fine', 'still told after keeping more');
      await acceptLoss();
      equal(await checkLog(), 'fine');
      await place.close();
      equal(await checkLog(), 'fine');
    },
  },
  {
    name: 'F41 told also when something is kept before anybody looks',
    async run(place) {
      await keep(line('a'));
      await place.close();
      await place.loseDatabase();
      await keep(line('b'));
      holds((await checkLog()) !== 'fine', 'told');
    },
  },
  {
    name: 'F39 commits that were reported and are gone after a restart are told',
    async run(place) {
      await keep(line('a'));
      const before = await place.getRaw('meta', 'ledger');
      const lost = await keep(line('b'));
      await place.putRaw('meta', before, 'ledger');
      await deleteRaw(place, lost.id);
      await place.close();
      const missing = await checkLog();
      holds(missing !== 'fine', 'told');
      equal([missing.missing.had, missing.missing.has], [2, 1]);
    },
  },
  {
    name: 'rows that vanish without a trace in the ledger are told',
    async run(place) {
      await keep(line('a'));
      const lost = await keep(line('b'));
      await deleteRaw(place, lost.id);
      await place.close();
      holds((await checkLog()) !== 'fine', 'told');
      await acceptLoss();
      equal(await checkLog(), 'fine');
      equal(await countEntries(), 1);
    },
  },
  {
    name: 'a store that lost all its rows is told, at any length',
    async run(place) {
      const entry = await keep(line('a'));
      await deleteRaw(place, entry.id);
      const ledger = (await place.getRaw('meta', 'ledger')) as object;
      await place.putRaw('meta', { ...ledger, count: 150_000 }, 'ledger');
      await place.close();
      const missing = await checkLog();
      holds(missing !== 'fine', 'told');
      equal([missing.missing.had, missing.missing.has], [150_000, 0]);
    },
  },
  {
    name: 'a crash between database and copy is no alarm, and the copy catches up',
    async run(place) {
      await keep(line('a'));
      const behind = await place.getCopy();
      await keep(line('b'));
      await place.setCopy(behind);
      await place.close();
      equal(await checkLog(), 'fine');
      equal(await place.getCopy(), await place.getRaw('meta', 'ledger'));
      await place.setCopy(undefined);
      equal(await checkLog(), 'fine');
    },
  },
];

/** Takes a row out behind the ledger's back. */
async function deleteRaw(place: LogPlace, id: string): Promise<void> {
  const ledger = await place.getRaw('meta', 'ledger');
  const copy = await place.getCopy();
  await deleteEntry(id);
  await place.putRaw('meta', ledger, 'ledger');
  await place.setCopy(copy);
}
