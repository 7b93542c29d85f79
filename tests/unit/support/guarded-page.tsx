import { useState } from 'preact/hooks';
import { Button } from '../../../components/controls/button.tsx';
import { GuardGate } from '../../../components/support/guard-gate.tsx';
import { GuardedBox } from '../../../components/support/guarded-box.tsx';
import { find, loaded, pass, perform } from '../practice/render.ts';

type Props = { onNext: () => void };

/** One private box, and a button that leads on. */
export function GuardedPage({ onNext }: Props) {
  const [text, setText] = useState('');
  return (
    <>
      <h1>A page</h1>
      <GuardedBox label="A box" value={text} onText={setText} />
      <GuardGate>
        <Button onClick={onNext}>Next</Button>
      </GuardGate>
    </>
  );
}

export const box = () => find('textbox', 'A box') as HTMLTextAreaElement;

export async function write(text: string): Promise<void> {
  await perform(() => {
    box().value = text;
    box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Long enough for the guard to be fetched, to make its rules ready in steps, and to read. */
export async function settle(milliseconds: number): Promise<void> {
  await pass(milliseconds);
  for (let step = 0; step < 3; step++) {
    await loaded();
    await pass(1);
  }
}
