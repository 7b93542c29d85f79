import { type Weekday, weekdays } from '../../utils/schedule/types.ts';
import type { Settings } from '../../utils/settings/settings.ts';

type Hours = Settings['hours'];

/** The days beside this one on which there are hours at all. */
const others = (hours: Hours, day: Weekday) =>
  weekdays.filter((one) => one !== day && hours[one].length > 0);

/** Whether another working day has other hours than this one, which has some. */
export function lacksSameHours(hours: Hours, day: Weekday): boolean {
  const wanted = JSON.stringify(hours[day]);
  return (
    hours[day].length > 0 && others(hours, day).some((one) => JSON.stringify(hours[one]) !== wanted)
  );
}

/** The week in which the other working days have the hours of this one; free days stay free. */
export function copyDay(hours: Hours, day: Weekday): Hours {
  const copies = others(hours, day).map((one) => [one, hours[day].map((range) => ({ ...range }))]);
  return { ...hours, ...Object.fromEntries(copies) };
}
