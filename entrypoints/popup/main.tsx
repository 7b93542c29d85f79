import './popup.css';
import { watchErrors } from '../../components/errors/page-errors.ts';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { showPage } from '../../components/frame/show-page.tsx';
import { watchQuickExit } from '../../components/quick-exit/leave-page.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { openLocal } from '../../utils/stores/local-storage.ts';
import { App } from './app.tsx';
import { keepOnScreen } from './keep-on-screen.ts';
import { firstSession } from './popup-place.ts';

watchErrors('popup');
watchQuickExit();
if (import.meta.env.FIREFOX) keepOnScreen();
const [start] = await Promise.all([openLocal().then(firstSession), firstPaint()]);
const app = document.getElementById('app');
// What was begun or left elsewhere comes first.
if (start.at !== 'home' && app?.dataset.content) app.dataset.content = 'hidden';
await showPage('popup', <App start={start} />);
resumeLockJob();
