import '../../components/theme/base.css';
import { showPage } from '../../components/frame/show-page.tsx';
import { openLocal } from '../../utils/browser/local-storage.ts';
import { resumeLockJob } from '../../utils/log/resume-lock-job.ts';
import { App } from './app.tsx';

await openLocal();
void showPage('log', <App />);
resumeLockJob();
