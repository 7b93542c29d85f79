/** Told by a page once what stands in it has its code. */
export const drawnEvent = 'page-drawn';

/** A press on what stands in the HTML acts once there is something that hears it. */
export function holdPress(): void {
  let held = false;
  const hold = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    const app = button?.closest<HTMLElement>('#app[data-content]');
    if (!button || !app) return;
    event.preventDefault();
    app.dataset.pressed = '';
    if (held) return;
    held = true;
    const press = () => {
      held = false;
      button.click();
    };
    addEventListener(drawnEvent, press, { once: true });
  };
  addEventListener('click', hold, { capture: true });
}
