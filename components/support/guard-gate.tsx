import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { anyUnread, readAll } from './guards.ts';

type Props = { class?: string | undefined; children: ComponentChildren };

/**
 * Around the buttons that lead on. A press while a text is still unread waits for the guard: then
 * it goes on, or support stands beside the text first and the next press goes on.
 */
export function GuardGate({ class: look, children }: Props) {
  const onClick = (event: TargetedMouseEvent<HTMLDivElement>) => {
    const button = (event.target as Element).closest('button');
    if (!button || !anyUnread()) return;
    event.preventDefault();
    event.stopPropagation();
    void readAll().then((free) => free && button.click());
  };
  return (
    <div class={look} onClickCapture={onClick}>
      {children}
    </div>
  );
}
