import type { Taken } from '../../utils/log/containers/stray-message.ts';

/**
 * Taking words into the log may need sealing, and the worker starts without the code for it: it
 * is fetched here, once in a long time. @param strays whatever a page sent
 * @throws Error outside of Firefox, which alone has containers, and whatever taking throws
 */
export async function loadAndTakeStrays(strays: unknown): Promise<Taken> {
  if (!import.meta.env.FIREFOX) throw new Error('there are no containers here');
  const module: { default: (strays: unknown) => Promise<Taken> } = await import(
    /* @vite-ignore */ script
  );
  return module.default(strays);
}

const script = '/take-strays.js';
