/** The clock, with the zone the person is in. */
export type Moment = () => Temporal.ZonedDateTime;

export const thisMoment: Moment = () => Temporal.Now.zonedDateTimeISO();
