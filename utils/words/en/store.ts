/** How the browser and its store present the extension. */
export const store = {
  name: 'Kind Pause',
  description: 'A moment of self-compassion at work. Nothing leaves your device.',
};
