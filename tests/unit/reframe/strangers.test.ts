import { describe, expect, it } from 'vitest';
import { offerQuestion } from '../../../utils/reframe/question.ts';
import { rate, told } from '../../tools/train-questions/figures.ts';
import { type Thought, thoughtsOf } from '../../tools/train-questions/thoughts.ts';

/** Its rate among some texts, told with its interval. */
function share(title: string, thoughts: readonly Thought[], is: (one: Thought) => boolean) {
  const found = rate(thoughts.filter(is).length, thoughts.length);
  console.log(`${title}: ${told(found)}`);
  return found.hits / found.of;
}
const isOffered = ({ text }: Thought) => offerQuestion(text) !== null;
const isAskedMore = ({ text }: Thought) => ![null, 'real-pain'].includes(offerQuestion(text));

/** Of one half the model has learnt; nobody read the other one while it was made. */
describe.each(['strangers', 'unseen'] as const)('other people’s thoughts: %s', (half) => {
  it('in hardship nobody is asked to think again', () => {
    const hard = thoughtsOf(`${half}-hardship`);
    expect(hard.length).toBeGreaterThan(150);
    expect(share(`${half}, hardship asked more`, hard, isAskedMore)).toBeLessThanOrEqual(0.03);
  });

  it('an ordinary day asks for nothing, at any length', () => {
    const ordinary = thoughtsOf(`${half}-ordinary`);
    for (const [kind, most] of Object.entries({
      line: 0.12,
      paragraph: 0.12,
      page: 0.12,
      happy: 0.07,
    })) {
      const these = ordinary.filter((one) => one.kind === kind);
      expect(these.length).toBeGreaterThan(5);
      expect(share(`${half}, ${kind} asked`, these, isOffered)).toBeLessThanOrEqual(most);
    }
  });

  it('harsh words about others are not one’s own', () => {
    const others = thoughtsOf(`${half}-ordinary`).filter(({ kind }) => kind === 'others');
    expect(share(`${half}, others asked`, others, isOffered)).toBeLessThanOrEqual(0.15);
  });

  it('a question that is offered mostly fits', () => {
    const offered = thoughtsOf(`${half}-messy`).filter(isOffered);
    expect(offered.length).toBeGreaterThan(100);
    const fits = ({ text, patterns }: Thought) =>
      patterns.some((one) => one === offerQuestion(text));
    expect(share(`${half}, offered and fitting`, offered, fits)).toBeGreaterThan(0.8);
  });
});
