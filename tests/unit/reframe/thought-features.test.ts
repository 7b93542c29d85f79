import { describe, expect, it } from 'vitest';
import { featuresOf, hashedSlots, slots } from '../../../utils/reframe/thought-features.ts';

/** Stored weights stand in these slots: another number here would read another weight. */
describe('the slots of a sentence', () => {
  it.each<[string, number[]]>([
    ['', [2340, 1425]],
    ['hello', [2674, 3164, 2703, 670, 1593, 1425]],
    ['runs', [2406, 1611, 2494, 1801, 1425]],
    ['walks', [303, 3855, 3357, 125, 221, 1425]],
    ['walking', [303, 3855, 3357, 3153, 4064, 3484, 975, 1425]],
    ['walked', [303, 3855, 3357, 1787, 3600, 1625, 1425]],
    ['wishes', [819, 3393, 1461, 1545, 3444, 1480, 1425]],
    ['kindly', [3984, 4029, 3088, 2127, 312, 1113, 1425]],
    ["child's", [1155, 2301, 3421, 2752, 1196, 2994, 3005, 1425]],
    [
      'i really fail and never work',
      [
        2508, 2411, 3809, 420, 2921, 1191, 2055, 3124, 3710, 4091, 938, 1932, 2542, 2810, 640, 1486,
        3524, 2556, 3757, 2627, 885, 476, 797, 2100, 1931, 220, 1622, 3421, 2736, 1870, 2635, 1241,
        25, 2192, 3811, 3384, 4141, 3249,
      ],
    ],
    [
      'i am such a stupid loser',
      [
        2508, 2411, 1183, 2146, 3517, 1106, 3126, 704, 3710, 1527, 153, 1315, 476, 2962, 3541, 3122,
        1333, 3433, 3314, 3550, 4045, 2103, 1873, 3707, 1284, 3824, 1083, 3384, 4096, 1246, 4099,
        2501, 4100, 2393, 4101, 66,
      ],
    ],
    [
      'nobody likes me because i should be better',
      [
        2873, 1630, 2074, 3160, 2997, 1586, 1897, 775, 2243, 3676, 3440, 736, 994, 2500, 786, 2411,
        525, 2789, 3427, 82, 2640, 2031, 1291, 2508, 249, 2470, 1216, 2690, 1602, 3152, 2355, 3779,
        3934, 99, 2124, 1254, 2073, 1098, 617, 4001, 2976, 3522, 1345, 3447, 3497, 2917, 512, 4093,
        420, 2404, 485, 2192, 3663, 3405, 4144, 2193, 4149, 1615, 4153, 1041, 4154, 2397,
      ],
    ],
    [
      'i fail not',
      [
        2508, 2411, 4091, 938, 1932, 2542, 2810, 67, 3410, 2032, 583, 2736, 3428, 2493, 170, 3384,
        4142, 372,
      ],
    ],
    ['fail not', [4091, 938, 1932, 2542, 2810, 67, 3410, 2032, 583, 170, 3343]],
  ])('%j', (sentence, found) => {
    expect(featuresOf(sentence)).toEqual(found);
  });

  const [mild, one, both] = [1425, 3499, 3405];

  it.each([
    'phony',
    'stupid',
    'anxious',
    'laugh',
    'unbearable',
    'fail',
    'fault',
    'not',
    'nobody',
    'always',
  ])('a harsh word weighs in the air: %s', (word) => {
    expect(featuresOf(word)).toContain(one);
    expect(featuresOf(word)).not.toContain(mild);
  });

  it('the air knows the self, and harsh words up to two', () => {
    expect(featuresOf('love')).toContain(mild);
    expect(featuresOf('i')).toContain(523);
    expect(featuresOf('i fail')).toContain(both);
    for (const more of ['i fail not', 'i fail not always']) {
      expect(featuresOf(more)).toContain(3384);
    }
  });

  it('come from the first two hundred words', () => {
    const filler = Array.from({ length: 199 }, () => 'tree').join(' ');
    expect(featuresOf(`${filler} hello`)).toContain(2674);
    expect(featuresOf(`${filler} tree hello`)).not.toContain(2674);
  });

  it('are each told once, and fit the weights', () => {
    const found = featuresOf('hello hello hello');
    expect(new Set(found).size).toBe(found.length);
    expect([hashedSlots, slots]).toEqual([4096, 4191]);
  });
});
