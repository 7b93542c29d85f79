import type { ComponentChildren, JSX, Ref } from 'preact';
import styles from './button.module.css';

type Props = Omit<JSX.IntrinsicElements['button'], 'ref' | 'type'> & {
  look?: 'primary' | 'soft' | 'quiet';
  children: ComponentChildren;
  buttonRef?: Ref<HTMLButtonElement>;
  type?: 'button' | 'submit';
};

export function Button({ look = 'soft', children, buttonRef, type = 'button', ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      {...(buttonRef ? { ref: buttonRef } : {})}
      class={`${styles.button} ${styles[look]}`}
    >
      {children}
    </button>
  );
}
