import { describe, expect, it } from 'vitest';
import { featuresOf, hashedSlots, slots } from '../../../utils/reframe/thought-features.ts';

/** Stored weights stand in these slots: another number here would read another weight. */
describe('the slots of a sentence', () => {
  it.each<[string, number[]]>([
    ['', [2340, 1341, 954, 1425]],
    ['hello', [2674, 1292, 3474, 1425]],
    ['runs', [2406, 2937, 1402, 1425]],
    ['walks', [303, 734, 817, 1425]],
    ['walking', [303, 734, 817, 1425]],
    ['walked', [303, 734, 817, 1425]],
    ['wishes', [819, 582, 741, 1425]],
    ['kindly', [3984, 301, 2898, 1425]],
    ["child's", [1155, 2668, 2536, 1425]],
    [
      'i really fail and never work',
      [
        2508, 3348, 2411, 3809, 384, 3710, 4091, 2183, 2810, 640, 2370, 2556, 479, 797, 2100, 3368,
        3421, 1186, 2736, 1870, 2635, 1241, 25, 2192, 3811, 3384, 4141, 3249,
      ],
    ],
    [
      'i am such a stupid loser',
      [
        2508, 3348, 2411, 1183, 2862, 3517, 1613, 3710, 1527, 1635, 153, 2646, 1333, 3433, 564,
        1873, 1675, 3707, 1284, 3824, 1083, 3384, 4096, 1246, 4099, 2501, 4100, 2393, 4101, 66,
      ],
    ],
    [
      'nobody likes me because i should be better',
      [
        2873, 2807, 1897, 775, 142, 994, 2500, 2550, 2411, 525, 544, 2508, 3158, 249, 1376, 2355,
        3779, 109, 99, 977, 4001, 2194, 2976, 3522, 1345, 3447, 3497, 2917, 512, 4093, 420, 2404,
        485, 2192, 3663, 3405, 4144, 2193, 4149, 1615, 4153, 1041, 4154, 2397,
      ],
    ],
    [
      'i fail not',
      [
        2508, 3348, 2411, 4091, 335, 2810, 67, 110, 583, 3109, 2736, 3428, 2493, 170, 3384, 4142,
        372,
      ],
    ],
    ['fail not', [4091, 1998, 2810, 67, 110, 583, 3109, 170, 3343]],
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
    expect([hashedSlots, slots]).toEqual([4096, 4187]);
  });
});
