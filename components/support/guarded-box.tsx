import { useRef } from 'preact/hooks';
import { WritingBox, type WritingBoxProps } from '../controls/writing-box.tsx';
import { GuardLine } from './guard-line.tsx';

type Props = Omit<WritingBoxProps, 'boxRef'> & {
  boxRef?: { current: HTMLTextAreaElement | null };
};

/** A box for private words, with support beside it when they speak of danger. */
export function GuardedBox({ boxRef, ...box }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  const ref = boxRef ?? own;
  return (
    <>
      <WritingBox {...box} boxRef={ref} />
      <GuardLine text={box.value} onBack={() => ref.current?.focus()} />
    </>
  );
}
