import { useState } from 'preact/hooks';
import { words } from '../../utils/words/health.ts';
import { Button } from '../controls/button.tsx';
import { useLoaded } from '../frame/use-loaded.ts';
import { Section } from './section.tsx';

const health = () => import('./health.tsx');

function Loaded() {
  const loaded = useLoaded(health);
  return loaded && <loaded.Health />;
}

/** The facts are gathered when somebody asks for them. */
export function HealthSection() {
  const [open, setOpen] = useState(false);
  return (
    <Section title={words.title} about={words.about}>
      {open ? (
        <Loaded />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
    </Section>
  );
}
