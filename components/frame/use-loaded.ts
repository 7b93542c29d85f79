import { useEffect, useState } from 'preact/hooks';

/**
 * Code that is fetched from the extension only when it is wanted; null until it is here.
 * @param load a constant: it is called once.
 */
export function useLoaded<Module>(load: () => Promise<Module>): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    void load().then((loaded) => setModule(() => loaded));
  }, []);
  return module;
}
