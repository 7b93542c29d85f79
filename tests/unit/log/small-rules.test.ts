import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  asideOf,
  differ,
  firstId,
  isAside,
  merged,
  newestEdit,
  readDraftRow,
  readFields,
  since,
  slotOf,
  without,
} from '../../../utils/log/database/draft-row.ts';
import { easyAfter } from '../../../utils/log/database/entry-rows.ts';
import {
  dropMirror,
  dropUnreadableMirrors,
  mirrorKey,
  readMirrors,
  slotsMirrored,
} from '../../../utils/log/drafts/draft-mirror.ts';
import { Listeners } from '../../../utils/log/drafts/listeners.ts';
import { onChange, tellChange } from '../../../utils/log/log-channel.ts';
import {
  beginLook,
  forgetNote,
  mayHaveLetter,
  noMoreToday,
} from '../../../utils/stores/letter-hint.ts';
import { localStore } from '../../../utils/stores/local-storage.ts';
import { newProfile } from './place.ts';

beforeEach(newProfile);

test('listeners are told until they are taken out, and it is known whether there are any', () => {
  const listeners = new Listeners<number>();
  expect(listeners.isEmpty).toBe(true);
  const [one, other] = [vi.fn(), vi.fn()];
  const leave = listeners.add(one);
  listeners.add(other);
  expect(listeners.isEmpty).toBe(false);
  listeners.tell(1);
  leave();
  listeners.tell(2);
  expect(one.mock.calls).toEqual([[1]]);
  expect(other.mock.calls).toEqual([[1], [2]]);
  listeners.clear();
  expect(listeners.isEmpty).toBe(true);
  listeners.tell(3);
  expect(other).toHaveBeenCalledTimes(2);
});

describe('news of the log', () => {
  let channels: Channel[];
  class Channel {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    readonly sent: unknown[] = [];
    closed = false;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      channels.push(this);
    }
    postMessage(data: unknown) {
      this.sent.push(data);
    }
    close() {
      this.closed = true;
    }
  }
  beforeEach(() => {
    channels = [];
    vi.stubGlobal('BroadcastChannel', Channel);
  });
  const ids = (count: number) => Array.from({ length: count }, (_, n) => `${n}`);

  test.each([
    [ids(0), ids(0)],
    [ids(100), ids(100)],
    [ids(101), null],
    [null, null],
  ])('are sent with up to 100 names', (named, sent) => {
    tellChange({ seq: 3, ids: named });
    expect(channels).toHaveLength(1);
    expect(channels[0]).toMatchObject({ name: 'kind-pause.log', closed: true });
    expect(channels[0]?.sent).toEqual([{ seq: 3, ids: sent }]);
  });

  test.each([
    [
      { seq: 1, ids: ['a'] },
      { seq: 1, ids: ['a'] },
    ],
    [
      { seq: 1, ids: [] },
      { seq: 1, ids: [] },
    ],
    [
      { seq: 1, ids: null },
      { seq: 1, ids: null },
    ],
    [
      { seq: 1, ids: ['a', 7] },
      { seq: 1, ids: null },
    ],
    [
      { seq: 1, ids: 'a' },
      { seq: 1, ids: null },
    ],
    [{ seq: 1 }, { seq: 1, ids: null }],
    [{ seq: 1.5, ids: [] }, null],
    [{ seq: '1', ids: [] }, null],
    [{ ids: [] }, null],
    [null, null],
    ['x', null],
    [undefined, null],
  ])('%j is heard as %j', (data, heard) => {
    const hear = vi.fn();
    const leave = onChange(hear);
    channels[0]?.onmessage?.({ data });
    expect(hear.mock.calls).toEqual(heard ? [[heard]] : []);
    expect(channels[0]).toMatchObject({ name: 'kind-pause.log', closed: false });
    leave();
    expect(channels[0]?.closed).toBe(true);
  });

  test('go nowhere where pages cannot tell each other, and nothing breaks', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(() => tellChange({ seq: 1, ids: null })).not.toThrow();
    expect(onChange(vi.fn())()).toBeUndefined();
    expect(channels).toEqual([]);
  });
});

const edit = (at: number, by = 'a') => ({ value: `${at} ${by}`, at, by });

describe('the fields of a draft', () => {
  test('are merged one by one: the newer edit, then the later page', () => {
    expect(merged({ a: edit(1), b: edit(2) }, { a: edit(2), c: edit(1) })).toEqual({
      a: edit(2),
      b: edit(2),
      c: edit(1),
    });
    expect(merged({ a: edit(2) }, { a: edit(1, 'z') })).toEqual({ a: edit(2) });
    expect(merged({ a: edit(1, 'a') }, { a: edit(1, 'b') })).toEqual({ a: edit(1, 'b') });
    expect(merged({ a: edit(1, 'b') }, { a: edit(1, 'a') })).toEqual({ a: edit(1, 'b') });
    const [mine, same] = [edit(1), { ...edit(1), value: 'other' }];
    expect(merged({ a: mine }, { a: same }).a).toBe(mine);
  });

  test('tell the newest edit, and what came after an instant', () => {
    expect([newestEdit({}), newestEdit({ a: edit(3), b: edit(2) })]).toEqual([0, 3]);
    expect(since({ a: edit(3), b: edit(2), c: edit(1) }, 2)).toEqual({ a: edit(3) });
  });

  test('are taken out where another has the same edit, or a later one of the same page', () => {
    const fields = { a: edit(1), b: edit(2), c: edit(3) };
    const others = { a: edit(1), b: edit(3, 'b'), c: edit(4), d: edit(5) };
    expect(without(fields, others)).toEqual({ b: edit(2) });
    expect(without(fields, { c: edit(2) })).toBe(fields);
    expect(without(fields, {})).toBe(fields);
    expect(without({}, others)).toEqual({});
  });

  test.each([
    [{}, {}, false],
    [{ a: edit(1) }, { a: edit(1) }, false],
    [{ a: edit(1) }, { a: edit(2) }, true],
    [{ a: edit(1) }, { a: edit(1, 'b') }, true],
    [{ a: edit(1) }, { b: edit(1) }, true],
    [{ a: edit(1) }, {}, true],
    [{}, { a: edit(1) }, true],
    [{ a: edit(1), b: edit(1) }, { a: edit(1), b: edit(2) }, true],
  ])('%j and %j differ: %s', (one, other, answer) => {
    expect(differ(one, other)).toBe(answer);
  });

  test('are read one by one, and what is none is left out', () => {
    const raw = JSON.parse(
      '{"a":{"value":"x","at":1,"by":"p"},"b":{"value":"x","at":"1","by":"p"},"c":null,' +
        '"d":{"value":"x","at":1},"e":{"at":null,"by":"p"},"__proto__":{"at":1,"by":"p"}}',
    ) as object;
    expect(Object.keys(readFields(raw))).toEqual(['a']);
    expect(readFields({ a: { at: Number.NaN, by: 'p' } })).toEqual({});
    for (const odd of [null, undefined, 7, 'x']) expect(readFields(odd)).toEqual({});
    expect(readDraftRow(undefined, 's')).toEqual({ slot: 's', id: firstId('s'), fields: {} });
    const row = { slot: 'other', id: 'i', fields: { a: edit(1) } };
    expect(readDraftRow(row, 's')).toEqual({ ...row, slot: 's' });
    expect(readDraftRow({ id: 7 }, 's').id).toBe('s.first');
  });

  test('put aside stand in a slot of their own, of which the first is known', () => {
    const aside = asideOf('line', 'i', 'k');
    expect(aside).toBe('line\u0000i\u0000k');
    expect([slotOf(aside), slotOf('line'), isAside(aside), isAside('line')]).toEqual([
      'line',
      'line',
      true,
      false,
    ]);
  });
});

describe('mirrors', () => {
  const store = () => localStore() as NonNullable<ReturnType<typeof localStore>>;
  const fields = { text: edit(1) };

  test('are found by their slot, those that can be read', () => {
    const text = JSON.stringify({ id: 'i', fields });
    const rows = [text, text, '{"id":7}', 'null', '7', '{"id":', text];
    const keys = ['line:p', 'line:q', 'line:r', 'line:s', 'line:t', 'line:u', 'line:x:y'];
    for (const [at, key] of keys.entries()) {
      store().write(`kind-pause.draft.${key}`, rows[at] ?? '');
    }
    store().write('kind-pause.other', 'x');
    const [one, two] = [mirrorKey('line', 'p'), mirrorKey('line', 'q')];
    expect(one).toBe('kind-pause.draft.line:p');
    const found = readMirrors(store(), 'line').filter(({ key }) => !key.endsWith('y'));
    expect(found).toEqual([
      { key: one, text, id: 'i', fields },
      { key: two, text, id: 'i', fields },
    ]);
    expect(readMirrors(store(), 'lin')).toEqual([]);
    expect(slotsMirrored(store())).toEqual(['line', 'line:x']);
    dropUnreadableMirrors(store());
    expect(store().keys('kind-pause.')).toEqual([
      one,
      two,
      'kind-pause.draft.line:x:y',
      'kind-pause.other',
    ]);
    dropMirror(store(), one, 'older');
    expect(store().read(one)).toBe(text);
    dropMirror(store(), one, text);
    expect(store().read(one)).toBe(null);
  });
});

describe('how many rows are read next', () => {
  const held = (size: number) => [{ text: 'x'.repeat(size) }];
  test.each([
    [8, held(249_999), 16],
    [8, held(250_000), 8],
    [8, held(1_000_000), 8],
    [8, held(1_000_001), 2],
    [7, held(1_000_001), 1],
    [3, held(1_000_001), 1],
    [8, [], 16],
    [8, [{ iv: new Uint8Array(600_000), a: [null, { b: 'x'.repeat(399_968) }], n: 1, o: true }], 8],
    [8, [{ iv: new Uint8Array(600_000), a: [null, { b: 'x'.repeat(399_977) }], n: 1, o: true }], 2],
  ])('after %d', (count, rows, next) => {
    expect(easyAfter(count, rows)).toBe(next);
  });
});

describe('whether to look for a letter', () => {
  const today = '2026-03-01';

  test('not in a log that was never written to, then until nothing was found or one answered', () => {
    expect(mayHaveLetter(today)).toBe(false);
    forgetNote();
    expect(mayHaveLetter(today)).toBe(true);
    const foundNothing = beginLook();
    expect(mayHaveLetter(today)).toBe(true);
    foundNothing(today);
    expect([mayHaveLetter(today), mayHaveLetter('2026-03-02')]).toEqual([false, true]);
    forgetNote();
    expect(mayHaveLetter(today)).toBe(true);
    noMoreToday(today);
    expect([mayHaveLetter(today), mayHaveLetter('2026-03-02')]).toEqual([false, true]);
  });

  test('again where the log changed during a look, or another look began', () => {
    const [one, other] = [beginLook(), beginLook()];
    one(today);
    expect(mayHaveLetter(today)).toBe(true);
    forgetNote();
    other(today);
    expect(mayHaveLetter(today)).toBe(true);
  });

  test('each time where nothing can be noted', () => {
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => {
        if (key !== '') throw new Error('refused');
        return null;
      },
    });
    expect(mayHaveLetter(today)).toBe(true);
  });
});
