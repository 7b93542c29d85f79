/** Days beside today. */
export const when = { today: 'Today', yesterday: 'Yesterday', tomorrow: 'tomorrow' };
