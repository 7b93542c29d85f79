import { render } from 'preact';
import { words } from '../../utils/words/quick-exit.ts';
import './exit-button.css';
import { leave } from './leave-page.ts';

/** One quiet button in the same corner of every page. It waits for nothing, and nothing holds it up. */
function ExitButton() {
  return (
    <button type="button" class="exit" title={words.name} data-always onClick={leave}>
      <svg class="exit-door" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M9 2.5H3.5v11H9M6.5 8h7M11 5.5 13.5 8 11 10.5" />
      </svg>
    </button>
  );
}

/** The same in front of a dialog, which keeps what lies behind it from being pressed. */
export function DialogExit() {
  return (
    <div class="exit-corner">
      <ExitButton />
    </div>
  );
}

/** Beside the page, where it stands also when the page breaks, and the last to be reached by Tab. */
export function drawExit(): void {
  const inPage = document.querySelector('body > .exit-corner');
  const corner = inPage ?? document.createElement('aside');
  corner.className = 'exit-corner';
  if (!inPage) document.body.append(corner);
  render(<ExitButton />, corner);
}
