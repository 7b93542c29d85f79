import type { ComponentChildren } from 'preact';

/** A way out of the extension. It is followed by a click alone, and tells nobody where from. */
export function LinkOut({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
