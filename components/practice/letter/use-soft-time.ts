import { useEffect, useState } from 'preact/hooks';

/**
 * Whether about so many minutes of writing have gone by. Nothing ends with them; they begin anew
 * when the letter is opened again.
 */
export function useSoftTime(minutes: number, writing: boolean): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    setOver(false);
    if (!writing) return;
    const timer = setTimeout(() => setOver(true), minutes * 60_000);
    return () => clearTimeout(timer);
  }, [minutes, writing]);
  return over;
}
