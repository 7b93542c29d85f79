import '../../components/theme/base.css';
import './newtab.css';
import { render } from 'preact';
import { delayActivation } from '../../components/controls/activation-delay.ts';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { openLocal } from '../../utils/stores/local-storage.ts';
import { App } from './app.tsx';

delayActivation();
await Promise.all([openLocal(), firstPaint()]);
const root = document.getElementById('app');
if (root) render(<App />, root);
resumeLockJob();
