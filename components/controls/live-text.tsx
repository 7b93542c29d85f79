import { useEffect, useState } from 'preact/hooks';

/** A region that is filled together with its screen is heard by nobody: it waits so long, in ms. */
const beatMs = 150;

type Props = {
  /** What is said; empty for nothing. */
  text: string;
  /** Another one where the same words are to be said again. */
  about?: unknown;
};

/** Says something to those who listen. It stands empty first, and before the same words come again. */
export function LiveText({ text, about }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid('');
    if (text === '') return;
    const timer = setTimeout(() => setSaid(text), beatMs);
    return () => clearTimeout(timer);
  }, [text, about]);
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
