import '../../components/theme/base.css';
import { render } from 'preact';
import { resumeLockJob } from '../../utils/log/resume-lock-job.ts';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) render(<App />, root);
resumeLockJob();
