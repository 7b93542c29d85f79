/** Days beside today. */
export const dateTime = { today: 'Today', yesterday: 'Yesterday', tomorrow: 'tomorrow' };
