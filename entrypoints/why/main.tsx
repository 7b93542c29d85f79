import '../../components/theme/base.css';
import { render } from 'preact';
import { delayActivation } from '../../components/controls/activation-delay.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { App } from './app.tsx';

delayActivation();
const root = document.getElementById('app');
if (root) render(<App />, root);
resumeLockJob();
