import { weekdays } from '../schedule/types.ts';
import { switchablePractices } from '../settings/policy.ts';
import { rhythmChoices } from '../settings/settings.ts';

/** Where the manifest for Chromium says that an administrator's settings are described. */
export const managedSchemaFile = 'managed-schema.json';

const text = (description: string) => ({ type: 'string', description });
const whole = (description: string) => ({ type: 'integer', description });
const no = (description: string) => ({ type: 'boolean', description });
const object = (description: string, properties: object) => ({
  type: 'object',
  description,
  properties,
});
const byDay = (description: string, items: object) =>
  object(description, Object.fromEntries(weekdays.map((day) => [day, { type: 'array', items }])));

/**
 * What an organisation may set, in the words of a managed-storage schema of Chromium. The product
 * reads every value once more (`utils/settings/policy.ts`), and anything else in it does nothing.
 */
export const managedSchema = {
  type: 'object',
  properties: {
    hours: byDay('Working hours, until the person chooses. Without a day: no nudges on it.', {
      type: 'object',
      properties: { from: text('HH:MM'), to: text('HH:MM') },
    }),
    rhythm: { ...text('How often nudges come, until the person chooses.'), enum: rhythmChoices },
    few: object('For the rhythm few.', {
      perDay: whole('1 to 6 a day.'),
      gapMinutes: whole('At least so many minutes between two, 15 to 480.'),
    }),
    every: object('For the rhythm every.', {
      minutes: whole('15 to 240.'),
      naturalBreakMinutes: whole('So long away counts as a break, 3 to 60.'),
    }),
    times: byDay('For the rhythm times: HH:MM.', { type: 'string' }),
    language: text('A language tag such as en, until the person chooses.'),
    supportLine: object('Your own line of support. It stands after the public ones.', {
      name: text('At most 60 characters.'),
      number: text('A telephone number.'),
      about: text('Its hours, or whom it is for. At most 160 characters.'),
      link: text('An https address.'),
    }),
    practicesOff: {
      type: 'array',
      description: 'Practices that are switched off.',
      items: { type: 'string', enum: switchablePractices },
    },
    newTab: no('false: a new tab is the browser’s own.'),
    nudges: no('false: no nudge comes.'),
  },
};
