import { type ComponentChild, render } from 'preact';
import { delayActivation } from '../screen/activation-delay.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** Puts a page where its HTML leaves room for it. */
export function drawPage(content: ComponentChild): void {
  const root = document.getElementById('app');
  if (!root) return;
  // The heart that stood in the popup before any script gives its place to the page.
  document.getElementById('first')?.remove();
  delayActivation();
  render(<ErrorBoundary>{content}</ErrorBoundary>, root);
}
