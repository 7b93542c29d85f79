import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Feeling,
  families,
  feelingFamily,
  feelings,
  isFeeling,
} from '../../../utils/feelings/feelings.ts';
import { findFeelings } from '../../../utils/feelings/find-feelings.ts';
import { words } from '../../../utils/words/content/feelings.ts';
import { anyCodePoints } from '../../tools/any-code-points.ts';

const find = (query: string) => findFeelings(query, words.labels, words.negations);
const synonymsOf = (feeling: Feeling) => words.labels[feeling].synonyms.split('; ');

describe('the feelings', () => {
  it('are forty, five in each of eight families, each in one', () => {
    expect(feelings).toHaveLength(40);
    expect(new Set(feelings).size).toBe(40);
    for (const family of Object.values(families)) expect(family).toHaveLength(5);
    expect(Object.keys(words.labels).sort()).toEqual([...feelings].sort());
    expect(feelingFamily('ashamed')).toBe('self-conscious');
    expect(feelingFamily('angry')).toBe('angry');
  });

  it('are told from anything else', () => {
    expect(isFeeling('stretched-thin')).toBe(true);
    for (const other of ['stretched thin', '', null, 3, 'toString']) {
      expect(isFeeling(other)).toBe(false);
    }
  });
});

describe('findFeelings', () => {
  it('gives all of them in their own order where nothing was typed', () => {
    for (const nothing of ['', '  ', '?!']) expect(find(nothing)).toEqual(feelings);
  });

  it('finds each by its own label first, however it is written', () => {
    for (const feeling of feelings) {
      const { label } = words.labels[feeling];
      for (const typed of [label, ` ${label.toUpperCase()} `, label.replaceAll(' ', '-')]) {
        expect(find(typed)[0], typed).toBe(feeling);
      }
    }
  });

  it('finds each by everything else it is called', () => {
    for (const feeling of feelings) {
      for (const name of synonymsOf(feeling)) {
        // A name that several go by brings up each of them before anything that only looks like it.
        const shared = feelings.filter((one) =>
          [words.labels[one].label, ...synonymsOf(one)].includes(name),
        );
        expect(find(name).slice(0, shared.length), name).toContain(feeling);
      }
    }
  });

  it.each([
    ['pissed', 'angry'],
    ['burnt out', 'drained'],
    ['burned', 'drained'],
    ['so burnt out today', 'drained'],
    ['cut off from everyone', 'numb'],
    ['anx', 'nervous'],
    ['anxios', 'nervous'],
    ['overwelmed', 'overwhelmed'],
    ['embarassed', 'embarrassed'],
    ['guitly', 'guilty'],
    ['cant cope', 'overwhelmed'],
    ['can’t cope', 'overwhelmed'],
    ['Fürious', 'angry'],
    ['imposter', 'not-good-enough'],
    ['happy', 'glad'],
    ['thin', 'stretched-thin'],
    ['ok', 'steady'],
    ['unsafe', 'uneasy'],
    ['not safe', 'uneasy'],
    ['not sure', 'confused'],
    ['ﬁne', 'steady'],
    ['Ｆoggy', 'foggy'],
  ] as const)('finds for "%s" first %s', (query, feeling) => {
    expect(find(query)[0]).toBe(feeling);
  });

  it('finds the whole family for its plainest word', () => {
    expect(find('sad').sort()).toEqual([...families.sad].sort());
    expect(find('afraid').sort()).toEqual(
      families.afraid.filter((one) => one !== 'overwhelmed').sort(),
    );
  });

  it('finds nothing where nothing fits, and forgives no slip in a short word', () => {
    for (const query of ['spreadsheet', 'xq', 'lop', 'maf']) expect(find(query)).toEqual([]);
  });

  it.each(['not happy', 'never very calm', 'no hope', 'don’t feel safe at all'])(
    'does not offer for "%s" the very feeling that is not there',
    (query) => expect(find(query)).toEqual([]),
  );

  it('takes no known word, and no other first letter, for a slip', () => {
    expect(find('unsafe')).toEqual(['uneasy']);
    expect(find('wired')).toEqual(['restless']);
    expect(find('moved')).toEqual(['grateful']);
    for (const other of ['fired', 'sense', 'cloud']) expect(find(other)).toEqual([]);
  });

  it('gives some of the feelings once each, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyCodePoints()), (query) => {
        const found = find(query);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every(isFeeling)).toBe(true);
      }),
    );
  });

  it('never loses the feeling while its label is being typed', () => {
    const typing = fc.constantFrom(...feelings).chain((feeling) => {
      const { label } = words.labels[feeling];
      return fc.tuple(fc.constant(feeling), fc.integer({ min: 1, max: label.length }));
    });
    fc.assert(
      fc.property(typing, ([feeling, letters]) => {
        expect(find(words.labels[feeling].label.slice(0, letters))).toContain(feeling);
      }),
    );
  });
});
