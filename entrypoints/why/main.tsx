import '../../components/theme/base.css';
import { drawPage } from '../../components/frame/draw-page.tsx';
import { watchErrors } from '../../components/frame/page-errors.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { App } from './app.tsx';

watchErrors('why');
drawPage(<App />);
resumeLockJob();
