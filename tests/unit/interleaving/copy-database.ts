// The inside of fake-indexeddb, as far as a copy of it has to be made.
type Records = { records: { put(row: unknown): unknown }; values(): Iterable<unknown> };
type Index = {
  name: string;
  keyPath: unknown;
  multiEntry: boolean;
  unique: boolean;
  records: Records;
  initialized: boolean;
};
type Store = {
  name: string;
  keyPath: unknown;
  records: Records;
  rawIndexes: Map<string, Index>;
};
type Raw = { name: string; version: number; rawObjectStores: Map<string, Store> };
type Inside = { _databases: Map<string, Raw> };
type Make<T> = new (...given: unknown[]) => T;

const stores = (factory: IDBFactory) => [...(factory as unknown as Inside)._databases.values()];
const like = <T extends object>(one: T, ...given: unknown[]): T =>
  new (one.constructor as Make<T>)(...given);

/** Puts all that one browser holds into another, faster than by asking for it. */
export function copyDatabases(from: IDBFactory, to: IDBFactory): void {
  for (const raw of stores(from)) {
    const copy = like(raw, raw.name, raw.version);
    for (const store of raw.rawObjectStores.values()) {
      const twin = like(store, copy, store.name, store.keyPath, false);
      copyRecords(store.records, twin.records);
      for (const index of store.rawIndexes.values()) {
        const { name, keyPath, multiEntry, unique } = index;
        const other = like(index, twin, name, keyPath, multiEntry, unique);
        other.initialized = true;
        copyRecords(index.records, other.records);
        twin.rawIndexes.set(name, other);
      }
      copy.rawObjectStores.set(store.name, twin);
    }
    (to as unknown as Inside)._databases.set(raw.name, copy);
  }
}

function copyRecords(from: Records, to: Records): void {
  // Rows are never changed in place.
  for (const record of from.values()) to.records.put(record);
}

/** Every row that lies in any database, by store. */
export function everyRow(factory: IDBFactory): { store: string; row: unknown }[] {
  return stores(factory).flatMap(({ rawObjectStores }) =>
    [...rawObjectStores.values()].flatMap(({ name, records }) =>
      [...records.values()].map((record) => ({
        store: name,
        row: (record as { value: unknown }).value,
      })),
    ),
  );
}
