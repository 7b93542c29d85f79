import '../../components/theme/base.css';
import { showPage } from '../../components/frame/show-page.tsx';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { openLocal } from '../../utils/stores/local-storage.ts';
import { App } from './app.tsx';

await openLocal();
void showPage('log', <App />);
resumeLockJob();
