import '../../components/theme/base.css';
import './popup.css';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { showPage } from '../../components/frame/show-page.tsx';
import { openLocal } from '../../utils/browser/local-storage.ts';
import { resumeLockJob } from '../../utils/log/resume-lock-job.ts';
import { App } from './app.tsx';
import { keepOnScreen } from './keep-on-screen.ts';
import { firstSession } from './place.ts';

if (import.meta.env.FIREFOX) keepOnScreen();
const [start] = await Promise.all([openLocal().then(firstSession), firstPaint()]);
await showPage('popup', <App start={start} />);
resumeLockJob();
