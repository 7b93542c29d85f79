/** Firefox alone tells where a page stands on the screen, in CSS pixels. */
type Place = { mozInnerScreenY: number };
/** `availTop` is where the part of the screen begins that no panel of the desktop covers. */
type Area = Screen & { availTop: number };

/** Lower than this a popup is never made; a place that is not known yet would do so. */
const lowest = 160;
/** The frame around it. */
const frame = 2;

/**
 * How high a popup may be to end where the screen does, in CSS pixels; null where it does already.
 * A browser that hides its screen from pages gives their own height as the screen's: null, too.
 */
export function roomFor(area: Area, { mozInnerScreenY }: Place, height: number): number | null {
  const room = Math.floor(area.availTop + area.availHeight - mozInnerScreenY);
  return room < height && room - frame >= lowest ? room - frame : null;
}

/** Firefox lets a popup reach below the screen, without a scroll bar. Here it never does. */
export function keepOnScreen(): void {
  const look = () => {
    const room = roomFor(screen as Area, window as unknown as Place, innerHeight);
    if (room !== null) document.documentElement.style.setProperty('--popup-room', `${room}px`);
  };
  // It gets its place after it was read, and the focus once it has it.
  for (const moment of ['resize', 'focus', 'pageshow']) addEventListener(moment, look);
  requestAnimationFrame(look);
}
