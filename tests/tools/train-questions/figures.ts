import { offerQuestion, rankQuestions } from '../../../utils/reframe/question.ts';
import { freshThoughts, heldOutThoughts, type Thought } from './thoughts.ts';

/** A rate with its Wilson 95 % interval. */
export type Rate = {
  readonly hits: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
};

/** Wilson's score interval at 95 %. */
export function rate(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, low: 0, high: 1 };
  const z = 1.959964;
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { hits, of, low: (centre - spread) / scale, high: (centre + spread) / scale };
}

export function told({ hits, of, low, high }: Rate): string {
  const percent = (share: number) => (share * 100).toFixed(1);
  return `${percent(of === 0 ? 0 : hits / of)} % (${percent(low)} to ${percent(high)}), ${hits} of ${of}`;
}

export type Figures = Readonly<
  Record<'first' | 'firstThree' | 'offered' | 'offeredRight' | 'falseAlarms', Rate>
>;

/** How well the questions fit a set of written thoughts. */
export function figuresOf(thoughts: readonly Thought[]): Figures {
  const asking = thoughts.filter((thought) => thought.patterns.length > 0);
  const ordinary = thoughts.filter((thought) => thought.patterns.length === 0);
  const within = (count: number) =>
    asking.filter(({ text, patterns }) =>
      rankQuestions(text)
        .slice(0, count)
        .some(({ pattern }) => patterns.includes(pattern)),
    ).length;
  const offers = asking.map(({ text, patterns }) => {
    const offer = offerQuestion(text);
    return { made: offer !== null, right: offer !== null && patterns.includes(offer) };
  });
  return {
    first: rate(within(1), asking.length),
    firstThree: rate(within(3), asking.length),
    offered: rate(offers.filter(({ made }) => made).length, asking.length),
    offeredRight: rate(
      offers.filter(({ right }) => right).length,
      offers.filter(({ made }) => made).length,
    ),
    falseAlarms: rate(
      ordinary.filter(({ text }) => offerQuestion(text) !== null).length,
      ordinary.length,
    ),
  };
}

export function printed(title: string, figures: Figures): string {
  const lines = Object.entries(figures).map(
    ([name, value]) => `  ${name.padEnd(13)} ${told(value)}`,
  );
  return [title, ...lines].join('\n');
}

if (import.meta.main) {
  console.log(printed('Held out', figuresOf(heldOutThoughts())));
  console.log(printed('Fresh', figuresOf(freshThoughts())));
}
