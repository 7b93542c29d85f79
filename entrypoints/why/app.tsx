import { WhyView } from '../../components/why/why-view.tsx';
import { openAtStep } from '../../utils/browser/windows.ts';

function openSmaller(): void {
  openAtStep({ step: 'small-steps' }, Date.now()).catch(() => {
    // Nothing opens: the answers are still there, and the popup has the same way.
  });
}

/** `why.html#touch` opens at the answer about touch. */
export function App() {
  return <WhyView first={location.hash.slice(1)} onSmaller={openSmaller} />;
}
