import '../../components/theme/base.css';
import './newtab.css';
import { drawPage } from '../../components/frame/draw-page.tsx';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { watchErrors } from '../../components/frame/page-errors.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { openLocal } from '../../utils/stores/local-storage.ts';
import { App } from './app.tsx';

watchErrors('newtab');
await Promise.all([openLocal(), firstPaint()]);
drawPage(<App />);
resumeLockJob();
