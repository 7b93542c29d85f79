import fc from 'fast-check';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { nextId } from '../../../utils/log/entry/entry-id.ts';
import { type EntryKind, entryKinds, type Payloads } from '../../../utils/log/entry/entry-kinds.ts';
import { anyCodePoints } from '../../tools/any-code-points.ts';

/** Text a person might leave: any script, odd characters, always well-formed. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  anyCodePoints().map((text) => text.toWellFormed()),
  fc.constantFrom('=1+1', '-5', '\u202eabc', 'a\u0000b', '"q",\n', '👩‍👩‍👧', '', ' '),
);
const name = fc.string({ unit: 'grapheme', maxLength: 10 });
const anyAnswerName = fc.constantFrom('happened', 'friend', 'need', 'wish', 'page', 'series', 'x');
const optional = { requiredKeys: [] as [] };

const payloads: { [K in EntryKind]: fc.Arbitrary<Payloads[K]> } = {
  'hand-on-heart': fc.record(
    { seconds: fc.nat(600), pattern: name, finished: fc.boolean(), touch: name },
    { requiredKeys: ['seconds', 'pattern', 'finished'] },
  ),
  reframe: fc.record(
    { harsh: anyText, friend: anyText, kinder: anyText, dear: anyText, responsibility: anyText },
    { requiredKeys: ['harsh', 'friend', 'kinder'] },
  ),
  notice: fc.record(
    {
      feelings: fc.array(name, { maxLength: 3 }),
      strength: fc.integer({ min: 1, max: 5 }),
      where: anyText,
      note: anyText,
    },
    { requiredKeys: ['feelings'] },
  ),
  'not-alone': fc.record({ text: anyText, cardId: name }, { requiredKeys: ['text'] }),
  letter: fc.record(
    {
      text: anyText,
      returns: fc.constantFrom('hard', '2027-01-01'),
      opened: fc.constantFrom('2027-01-02T08:00:00.000Z'),
      series: fc.integer({ min: 1, max: 7 }),
      // Also such as do not fit the text: what knows nothing of them may have changed it.
      parts: fc.array(fc.record({ name: anyAnswerName, length: fc.nat(40) }), { maxLength: 5 }),
      dear: anyText,
    },
    { requiredKeys: ['text'] },
  ),
  line: fc.record({ text: anyText, cardId: name }, { requiredKeys: ['text'] }),
};

const instant = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any entry that can be in a log. */
export const anyEntry: fc.Arbitrary<Entry> = fc.constantFrom(...entryKinds).chain((kind) =>
  fc
    .tuple(
      instant,
      instant,
      fc.record({
        element: fc.constantFrom('kindness' as const, 'humanity' as const, 'mindfulness' as const),
        source: fc.constantFrom(
          'nudge' as const,
          'popup' as const,
          'newtab' as const,
          'day-one' as const,
        ),
        payload: payloads[kind] as fc.Arbitrary<Entry['payload']>,
      }),
      fc.record(
        {
          after: fc.constantFrom('lighter' as const, 'same' as const, 'heavier' as const),
          hard: fc.constant(true as const),
          comesBack: fc.constant(true as const),
        },
        optional,
      ),
      fc.boolean(),
      fc.array(instant, { maxLength: 3 }),
      fc.array(fc.nat(31), { minLength: 16, maxLength: 16 }),
    )
    .map(([at, editedAt, base, marks, edited, before, chance]) => {
      const id = nextId(Date.parse(at), undefined, () => chance);
      const earlier = before.filter((one) => one < editedAt);
      const edits = { editedAt, ...(earlier.length > 0 && { earlier }) };
      const when = { id, at, zone: 'Europe/Berlin', day: at.slice(0, 10) };
      return { ...when, kind, ...base, ...marks, ...(edited && edits) } as Entry;
    }),
);
