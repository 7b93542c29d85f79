/** Calls when the page comes into sight again. @returns a function that stops it */
export function onSeen(look: () => void): () => void {
  const see = () => {
    if (globalThis.document.visibilityState === 'visible') look();
  };
  globalThis.document?.addEventListener('visibilitychange', see);
  return () => globalThis.document?.removeEventListener('visibilitychange', see);
}

/** Functions to call when something happens. */
export class Listeners<T> {
  readonly #all = new Set<(news: T) => void>();

  /** @returns a function that takes the listener out again. */
  add(listener: (news: T) => void): () => void {
    this.#all.add(listener);
    return () => void this.#all.delete(listener);
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  tell(news: T): void {
    for (const listener of this.#all) listener(news);
  }

  clear(): void {
    this.#all.clear();
  }
}
