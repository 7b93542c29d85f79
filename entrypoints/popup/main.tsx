import '../../components/theme/base.css';
import './popup.css';
import { render } from 'preact';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { App } from './app.tsx';
import { firstSession } from './place.ts';

const root = document.getElementById('app');
if (root) {
  const [start] = await Promise.all([firstSession(), firstPaint()]);
  // The heart that stood here before any script gives its place to the page.
  document.getElementById('first')?.remove();
  render(<App start={start} />, root);
}
