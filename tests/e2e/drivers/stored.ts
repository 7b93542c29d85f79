/** What a profile holds, read row by row inside one of our pages, without the product's code. */
export type Stored = {
  /** How often the word stands somewhere in the clear, by place. */
  clear: Record<string, number>;
  /** How many rows of entries there are, and how many of them are sealed. */
  entries: number;
  sealed: number;
  /** What the record of the lock says; null without one. */
  lock: string | null;
};

/** An expression for the page; its answer is a `Stored`. @param word what is looked for */
export const storedIn = (word: string) => `(async () => {
  const request = (asked) =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const text = (value) =>
    JSON.stringify(value, (_key, part) =>
      part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : part,
    ) ?? '';
  const clear = {};
  const look = (place, value) => {
    const times = text(value).split(${JSON.stringify(word)}).length - 1;
    if (times > 0) clear[place] = (clear[place] ?? 0) + times;
  };
  let entries = 0;
  let sealed = 0;
  let lock = null;
  for (const { name } of await indexedDB.databases()) {
    const database = await request(indexedDB.open(name));
    // One transaction: what is said of the lock and of the rows is true at one moment.
    const reading = database.transaction([...database.objectStoreNames]);
    for (const store of database.objectStoreNames) {
      const all = await request(reading.objectStore(store).getAll());
      look(store, all);
      if (name === 'kind-pause' && store === 'entries') {
        entries = all.length;
        sealed = all.filter((row) => 'sealed' in row).length;
      }
      if (name === 'kind-pause' && store === 'meta') {
        lock = (await request(reading.objectStore(store).get('lock')))?.state ?? null;
      }
    }
    database.close();
  }
  const api = globalThis.browser ?? globalThis.chrome;
  look('storage.local', await api.storage.local.get(null));
  look('storage.session', await api.storage.session.get(null));
  for (const key of Object.keys(localStorage)) look('localStorage', key + localStorage.getItem(key));
  return { clear, entries, sealed, lock };
})()`;
