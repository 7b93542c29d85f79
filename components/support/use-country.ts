import { useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings } from '../../utils/settings/store.ts';

/** The country the person chose for helplines, null until it is read; and a way to choose. */
export function useCountry(): [string | null, (country: string) => void] {
  const [country, setCountry] = useState<string | null>(null);
  useEffect(() => {
    loadSettings().then(
      ({ settings }) => setCountry(settings.country),
      // Then the directory stands there, and a country can be chosen.
      () => setCountry(''),
    );
  }, []);
  const choose = (fresh: string) => {
    setCountry(fresh);
    saveSettings({ country: fresh }).catch(() => {
      // It holds while this is open.
    });
  };
  return [country, choose];
}
