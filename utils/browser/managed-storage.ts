import { browser } from 'wxt/browser';

/** A browser that does not answer sooner has no policy, in milliseconds. */
const patience = 2_000;

/**
 * What an organisation has set for this extension. Undefined where there is none: Firefox rejects
 * then, and some browsers have no such storage. Never rejects.
 */
export async function managedStorage(): Promise<unknown> {
  try {
    const asked = browser.storage.managed.get();
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    return await Promise.race([asked, late]);
  } catch {
    // As said above.
    return undefined;
  }
}

/** Must be called before the worker's first await. It wakes the worker for nothing else. */
export function onManagedChange(changed: () => void): void {
  try {
    browser.storage.managed.onChanged.addListener(() => changed());
  } catch {
    // A browser without it reads a policy when it starts.
  }
}
