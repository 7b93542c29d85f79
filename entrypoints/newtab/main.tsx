import '../../components/theme/base.css';
import './newtab.css';
import { render } from 'preact';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { resumeLockJob } from '../../utils/log/resume-lock-job.ts';
import { App } from './app.tsx';

await firstPaint();
const root = document.getElementById('app');
if (root) render(<App />, root);
resumeLockJob();
