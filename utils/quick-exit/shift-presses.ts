/** What is looked at of a key that goes down. */
export type KeyPress = {
  key: string;
  code: string;
  /** A key held down presses once. */
  repeat: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** In milliseconds, by a clock that nobody sets. */
  timeStamp: number;
};

/** So many presses of Shift, one after the other, */
const presses = 3;
/** within this time, in milliseconds. */
const withinMs = 2_000;

/** Counts presses of Shift. Whatever else is pressed in between begins the count anew. */
export function countShifts(): { down(press: KeyPress): boolean; other(): void } {
  let times: number[] = [];
  const other = () => {
    times = [];
  };
  return {
    /** A key goes down. @returns whether that was the third Shift in time */
    down: (press) => {
      if (!isShift(press)) {
        other();
        return false;
      }
      if (press.repeat) return false;
      times = [...times, press.timeStamp].slice(-presses);
      const [first = 0] = times;
      if (times.length < presses || press.timeStamp - first > withinMs) return false;
      other();
      return true;
    },
    /** Something else was done: a press of the mouse, say. */
    other,
  };
}

/** Either of the two, also where a way of writing takes the key for itself, and no other key with it. */
function isShift({ key, code, ctrlKey, altKey, metaKey }: KeyPress): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  return key === 'Shift' || (key === 'Process' && code.startsWith('Shift'));
}
