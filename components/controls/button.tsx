import type { ComponentChildren, JSX, Ref } from 'preact';
import { useContext } from 'preact/hooks';
import styles from './button.module.css';
import { PressGate } from './press-gate.ts';

type Props = Omit<JSX.IntrinsicElements['button'], 'ref' | 'type' | 'onClick'> & {
  onClick?: (() => void) | undefined;
  look?: 'primary' | 'soft' | 'quiet';
  children: ComponentChildren;
  buttonRef?: Ref<HTMLButtonElement>;
  type?: 'button' | 'submit';
};

export function Button({
  look = 'soft',
  children,
  buttonRef,
  type = 'button',
  onClick,
  ...rest
}: Props) {
  const gate = useContext(PressGate);
  return (
    <button
      {...rest}
      type={type}
      onClick={onClick && (() => gate(onClick))}
      {...(buttonRef ? { ref: buttonRef } : {})}
      class={`${styles.button} ${styles[look]}`}
    >
      {children}
    </button>
  );
}
