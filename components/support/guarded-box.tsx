import { useRef } from 'preact/hooks';
import { WritingBox, type WritingBoxProps } from '../controls/writing-box.tsx';
import { KeepingLine } from '../keeping/keeping-line.tsx';
import { GuardLine } from './guard-line.tsx';

type Props = Omit<WritingBoxProps, 'boxRef'> & {
  boxRef?: { current: HTMLTextAreaElement | null };
};

/** A box for private words: it says where they are not kept, and has support beside it in danger. */
export function GuardedBox({ boxRef, ...box }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  const ref = boxRef ?? own;
  return (
    <>
      <WritingBox {...box} boxRef={ref} />
      <KeepingLine onBack={() => ref.current?.focus()} />
      <GuardLine text={box.value} onBack={() => ref.current?.focus()} />
    </>
  );
}
