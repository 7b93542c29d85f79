/** Words around every practice: the ways back, out and on. */
export const around = {
  back: 'Back',
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  support: 'Support',
  stop: 'Stop',
  heavier: 'This is making it heavier',
};
