import '../../components/theme/base.css';
import '../../components/log/log-page.css';
import { watchErrors } from '../../components/errors/page-errors.ts';
import { showPage } from '../../components/frame/show-page.tsx';
import { watchQuickExit } from '../../components/quick-exit/leave-page.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { openLocal } from '../../utils/stores/local-storage.ts';
import { App } from './app.tsx';

watchErrors('log');
watchQuickExit();
await openLocal();
void showPage('log', <App />);
resumeLockJob();
