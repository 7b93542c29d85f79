import '../../components/theme/base.css';
import './newtab.css';
import { watchErrors } from '../../components/errors/page-errors.ts';
import { drawPage } from '../../components/frame/draw-page.tsx';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { openLocal } from '../../utils/stores/local-storage.ts';
import { App } from './app.tsx';

watchErrors('newtab');
await Promise.all([openLocal(), firstPaint()]);
drawPage('newtab', <App />);
resumeLockJob();
