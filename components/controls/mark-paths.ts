/** The drawing of the mark, in a box of 128. */
export const markPaths = {
  /** The outline of the heart: whatever of the hand lies outside is cut off. */
  clip: 'M64 120C56 117 5 84 5 46C5 25 22 11 39 11C50 11 59 16 64 22C69 16 78 11 89 11C106 11 123 25 123 46C123 84 72 117 64 120Z',
  heart:
    'M64 113C56 108 12 80 12 46C12 29 25 18 39 18C50 18 59 24 64 33C69 24 78 18 89 18C103 18 116 29 116 46C116 80 72 108 64 113Z',
  heartStroke: 12,
  place: 'translate(58 57) rotate(-38) scale(.8)',
  fingers: 'M-19.6 10L-24 -12M-6.6 4L-8.6 -26M6.6 4L7.2 -25.5M19.6 9L22.4 -14',
  fingersStroke: 11.6,
  palm: 'M-23 8C-12 2 12 1 23 7C24 20 23 26 19 34C15 42 14 56 14 96H-14C-14 60 -17 50 -24 42C-31 34 -38 28 -43 17C-46 10 -38 5.5 -34 11C-30.5 16 -27 19.5 -22.7 22Z',
  palmStroke: 4,
};
