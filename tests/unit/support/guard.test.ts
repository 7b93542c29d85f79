import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english as needsSupport } from '../../fakes/guard.ts';
import { trainingTexts, unreadTexts, type WrittenText } from '../../tools/train-guard/texts.ts';

const texts = [...trainingTexts(), ...unreadTexts()];
const cases = (name: string) => texts.filter(({ file }) => file === name);

/** The share of cases the guard answers with support. */
function share(of: WrittenText[]): number {
  return of.filter(({ text }) => needsSupport(text)).length / of.length;
}

const heldOut = cases('held-out');
const tuned = ['tuning', ...[1, 2, 3, 4, 5, 6].map((number) => `fresh-${number}`)].flatMap(cases);
const ORDINARY =
  'The client changed the brief twice and the build broke before lunch. I answered every ticket, ' +
  'smiled on camera and went home late. My mother rang about the garden. We talked about tomatoes. ';

describe('rates on sentences the rules were never tuned on', () => {
  const of = (wanted: (kind: string) => boolean) => heldOut.filter(({ kind }) => wanted(kind));

  it('finds at least 95 % of what is said plainly', () => {
    const plain = of((kind) => !kind.endsWith('ok') && kind !== 'implicit');
    expect(plain.length).toBeGreaterThan(50);
    expect(share(plain)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds at least 80 % of what is said roundabout', () => {
    expect(share(of((kind) => kind === 'implicit'))).toBeGreaterThanOrEqual(0.8);
  });

  it('raises a false alarm on at most 5 % of harsh, exaggerated or ordinary sentences', () => {
    const fine = of((kind) => kind.endsWith('ok'));
    expect(fine.length).toBeGreaterThan(50);
    expect(share(fine)).toBeLessThanOrEqual(0.05);
  });
});

describe('rates on the sentences the rules grew from', () => {
  it('has no kind below nine in ten', () => {
    for (const kind of new Set(tuned.map((one) => one.kind))) {
      const right = tuned.filter((one) => one.kind === kind);
      const rate = kind.endsWith('ok') ? 1 - share(right) : share(right);
      expect(rate, kind).toBeGreaterThanOrEqual(0.9);
    }
  });
});

describe('how it is written', () => {
  it.each([
    'I want to k1ll myself',
    's u i c i d e',
    'k.m.s.',
    'i wanna diiiiie',
    'thinking about su*cide',
    'iwanttokillmyself',
    '#killmyself',
    'I WANT TO KILL MYSELF',
    'i want to kіll myself', // a Cyrillic і
    '𝓘 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮',
    'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'I want to ki\u200bll my\u00adself',
    'I. Want. To. Die.',
    'I want\nto die',
    'I want to die 🙂',
    'ı̇ want to d̶i̶e̶',
    'I don’t want to be here anymore',
    'dont want to be alive',
  ])('reads %j', (text) => {
    expect(needsSupport(text)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '.',
    '\0',
    '\ud800',
    '🙂🙂',
    '....',
    '***',
    'they met in the therapist waiting room',
    'together',
  ])('finds nothing in %j', (text) => {
    expect(needsSupport(text)).toBe(false);
  });

  it('sets aside only the harmless words, never what stands beside them', () => {
    expect(needsSupport('This deadline is killing me')).toBe(false);
    expect(needsSupport('This deadline is killing me and I want to die')).toBe(true);
    expect(needsSupport('This deadline is killing me. I want to kill myself.')).toBe(true);
    expect(needsSupport('Shoot me an email, I took all the pills in the house')).toBe(true);
    expect(needsSupport('I died of embarrassment, and then I cut my wrists')).toBe(true);
  });
});

describe('nothing harmless swallows danger', () => {
  it.each([
    'work is making me suicidal',
    'this is making me suicidal',
    'my job makes me want to die',
    'it is making me think about suicide again',
    'the commute leaves me wishing I was dead',
    'this rota has me wanting to die',
    'he hits me when I cry',
    'he hits me hard',
    'she hit me this week',
    'that is how he hits me',
    'I hit back, so he hit me back',
    'he beats me at home',
    'she beat me to the floor',
    'my landlord beats me up',
    'the lady I clean for hit us this week',
    'the captain of our team hit me in front of everyone',
    'Someone I love beat me up',
    'my sous chef threatens to kill her',
  ])('finds %j', (text) => {
    expect(needsSupport(text)).toBe(true);
  });

  it.each([
    'hit me up when you are free',
    'that news hit me hard',
    'she beat me at chess',
    'he beat me to it',
    'it hit me this week that the summer is over',
    'this printer wants to die',
    'career suicide, that presentation',
    'it made me die laughing',
  ])('leaves %j alone', (text) => {
    expect(needsSupport(text)).toBe(false);
  });
});

describe('properties', () => {
  const danger = fc.constantFrom(
    ...tuned
      .filter((one) => one.expect === 'support' && needsSupport(one.text))
      .map(({ text }) => text),
  );
  const any = fc.constantFrom(...tuned.map(({ text }) => text));

  it('never throws, lone surrogates and all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          expect(typeof needsSupport(text)).toBe('boolean');
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof needsSupport(text)).toBe('boolean');
      }),
    );
  });

  it('answers the same whatever the case and the apostrophes', () => {
    fc.assert(
      fc.property(any, (text) => {
        const answer = needsSupport(text);
        expect(needsSupport(text.toUpperCase())).toBe(answer);
        expect(needsSupport(text.toLowerCase())).toBe(answer);
        for (const mark of ['’', 'ʼ', '`', '']) {
          expect(needsSupport(text.replaceAll("'", mark))).toBe(
            needsSupport(text.replaceAll('’', mark)),
          );
          expect(needsSupport(text.replace(/['’]/g, mark))).toBe(answer);
        }
      }),
    );
  });

  it('finds one sentence in a long ordinary text, wherever it stands', () => {
    expect(needsSupport(ORDINARY)).toBe(false);
    fc.assert(
      fc.property(danger, fc.nat(20), fc.nat(20), (text, before, after) => {
        // Two dots would trail off into the ordinary words: a pause, not an end.
        const whole = text.replace(/[.…\s]+$/, '');
        const long = `${ORDINARY.repeat(before)}${whole}. ${ORDINARY.repeat(after)}`;
        expect(needsSupport(long)).toBe(true);
      }),
    );
  });

  it('finds one sentence in a long text without any full stop', () => {
    const endless = ORDINARY.replace(/[.,]/g, '');
    expect(needsSupport(endless.repeat(20))).toBe(false);
    for (let before = 0; before < 12; before++) {
      const text = `${endless.repeat(2)}${'and so on '.repeat(before)} I want to kill myself ${endless}`;
      expect(needsSupport(text)).toBe(true);
    }
  });
});

describe('time', () => {
  const shapes: [string, (length: number) => string][] = [
    ['prose', (length) => ORDINARY.repeat(Math.ceil(length / ORDINARY.length))],
    [
      'no full stop',
      (length) => ORDINARY.replace(/[.,]/g, '').repeat(Math.ceil(length / ORDINARY.length)),
    ],
    ['one word', (length) => 'a'.repeat(length)],
    ['single letters', (length) => 'a '.repeat(length / 2)],
    ['stars', (length) => 'k*'.repeat(length / 2)],
    ['marks', (length) => 'a!'.repeat(length / 2)],
    ['line breaks', (length) => '\n \t'.repeat(length / 3)],
    [
      'near misses',
      (length) => 'i want to be without my life and not '.repeat(Math.ceil(length / 37)),
    ],
  ];

  it.each(shapes)(
    'grows about linearly: %s',
    (_, make) => {
      // Processor time, so that a busy machine does not count.
      const took = (text: string) => {
        const start = process.cpuUsage();
        needsSupport(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      const small = make(30_000);
      const large = make(300_000);
      took(small);
      const best = (text: string) => Math.min(took(text), took(text), took(text));
      // Ten times the text may take ten times as long; a square would take a hundred.
      expect(best(large)).toBeLessThan(40 * Math.max(best(small), 2));
    },
    60_000,
  );
});
