/** Told by a page once what stands in it has its code. */
export const drawnEvent = 'page-drawn';

/** A press on what stands in the HTML acts once there is something that hears it. */
export function holdPress(): void {
  let held = false;
  const hold = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (!button?.closest('#app[data-content]')) return;
    event.preventDefault();
    if (held) return;
    held = true;
    addEventListener(drawnEvent, () => button.click(), { once: true });
  };
  addEventListener('click', hold, { capture: true });
}
