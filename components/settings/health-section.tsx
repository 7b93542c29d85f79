import { useState } from 'preact/hooks';
import { words } from '../../utils/words/health.ts';
import { Button } from '../controls/button.tsx';
import { lazyPart } from '../frame/lazy-part.tsx';

const LazyHealth = lazyPart('health', () => import('./health.tsx').then(({ Health }) => Health));

/** The facts are gathered when somebody asks for them. */
export function HealthSection() {
  const [open, setOpen] = useState(false);
  return (
    <>
      {open ? (
        <LazyHealth />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
    </>
  );
}
