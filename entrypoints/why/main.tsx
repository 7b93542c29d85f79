import '../../components/theme/base.css';
import { watchErrors } from '../../components/errors/page-errors.ts';
import { drawPage } from '../../components/frame/draw-page.tsx';
import { watchQuickExit } from '../../components/quick-exit/leave-page.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { App } from './app.tsx';

watchErrors('why');
watchQuickExit();
drawPage('why', <App />);
resumeLockJob();
