import '../../components/theme/base.css';
import { showPage } from '../../components/frame/show-page.tsx';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { App } from './app.tsx';

void showPage('welcome', <App />);
resumeLockJob();
