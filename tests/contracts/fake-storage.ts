/** A localStorage of one test. */
export function fakeStorage(): Storage {
  const rows = new Map<string, string>();
  return {
    get length() {
      return rows.size;
    },
    key: (at) => [...rows.keys()][at] ?? null,
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, value) => void rows.set(key, String(value)),
    removeItem: (key) => void rows.delete(key),
    clear: () => rows.clear(),
  };
}
