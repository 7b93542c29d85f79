import './newtab.css';
import { loadPart } from '../../components/errors/load-part.ts';
import { watchErrors } from '../../components/errors/page-errors.ts';
import { drawOnUse } from '../../components/frame/draw-on-use.ts';
import { mayShowMore } from '../../components/newtab/first-frame/may-show-more.ts';
import { noteEarly } from '../../components/newtab/line-hint.ts';
import { leave, watchQuickExit } from '../../components/quick-exit/leave-page.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';

const draw = () => loadPart('page', () => import('./draw.tsx')).then((page) => page.draw());

watchErrors('newtab');
watchQuickExit();
document.querySelector('.exit')?.addEventListener('click', leave);
resumeLockJob();
drawOnUse(draw, {
  onType: noteEarly,
  isDue: mayShowMore,
  atRest: () =>
    loadPart('rest', () => import('../../components/newtab/first-frame/at-rest.ts')).then((part) =>
      part.atRest(),
    ),
});
