import '../../components/theme/base.css';
import { watchErrors } from '../../components/errors/page-errors.ts';
import { showPage } from '../../components/frame/show-page.tsx';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { App } from './app.tsx';

watchErrors('settings');
void showPage('settings', <App />);
resumeLockJob();
