import { beforeEach, describe, expect, test, vi } from 'vitest';
import './slow-loop.ts';
import { createLoop } from '../../../entrypoints/background/nudge-loop.ts';
import { words } from '../../../utils/words/nudge.ts';
import { twiceADay } from '../schedule/scene.ts';
import { log, logOf, world } from './slow.ts';
import {
  arm,
  around,
  dot,
  emptyMorning,
  given,
  id,
  ms,
  nextAt,
  nudge,
  open,
  planned,
  roundOf,
  shownAt,
} from './slow-loop.ts';

const intent = { nudge, counts: true, at: shownAt };
const round = (job: () => Promise<unknown> = () => createLoop().run()) => roundOf(job);
const told = (facts: string, calm = 'no calm') => [`publish ${calm}`, `ledger ${facts}`, 'empty'];

beforeEach(() => given(planned, '10:29'));

describe('a round with nothing to do', () => {
  test('sets alarms and dot right, then the menu, and waits for each', async () => {
    const lines = await logOf(() => createLoop().run());
    const reading = ['recall', 'left', 'alarms'];
    expect(lines.slice(0, 3)).toEqual(reading);
    const armed = [arm(shownAt), dot(false), 'arm done', 'dot done'];
    const menu = [expect.stringMatching(/^menu \d+ old menu$/), 'menu done'];
    expect(lines.slice(6)).toEqual([...armed, ...menu]);
  });

  test('answers how nudging stands', async () => {
    const answer = await createLoop().run();
    expect(answer.next).toEqual({ at: shownAt, putOff: false });
  });

  test('where nudges come only when asked for, no alarm is wanted', async () => {
    const settings = { ...twiceADay, rhythm: 'asked' as const };
    const recall = { settings, state: { ...planned, plan: null }, outbox: [] };
    given(planned, '10:29', { recall });
    expect((await round())[0]).toBe(`arm null ${ms('10:29')} []`);
  });

  test('looks around all the same where it is asked to', async () => {
    const lines = await round(() => createLoop().run(undefined, true));
    expect(lines[0]).toBe(`look ${ms('10:29')}`);
  });

  test('one after another reads anew, the first what was on its way', async () => {
    const loop = createLoop();
    const reads = async () => (await logOf(() => loop.run())).filter((line) => line === 'recall');
    expect(await reads()).toEqual([]);
    expect(await reads()).toEqual(['recall']);
    const other = createLoop();
    other.readAnew();
    expect(await logOf(() => other.run())).toContain('recall');
  });

  test('a menu that cannot be told leaves no calm, and is not shown', async () => {
    const formats: { readonly format?: unknown } = Intl.DateTimeFormat.prototype;
    vi.spyOn(formats, 'format', 'get').mockImplementation(() => {
      throw new Error('no times');
    });
    const rest = {
      choice: '1h',
      since: 1,
      until: ms('11:00'),
      by: 'person',
      asked: false,
    } as const;
    given({ ...planned, rest }, '10:29');
    const lines = await logOf(() => createLoop().run());
    const trouble = `trouble menu Error: no times ${ms('10:29')}`;
    expect(lines.slice(-2)).toEqual([trouble, 'trouble done']);
    expect(lines.some((line) => line.startsWith('menu'))).toBe(false);
  });
});

describe('a nudge whose time has come', () => {
  const notified = [
    'list',
    expect.stringMatching(`^notify ${id} `),
    'remember',
    `arm ${shownAt + 30_000} ${shownAt} null`,
    'after 25000',
  ];
  const begun = () => [`look ${shownAt}`, 'remember', arm(nextAt, 'null')];

  test('is noted before it is shown, and told after', async () => {
    given(planned, '10:30');
    const lines = await round();
    expect(lines).toEqual([...begun(), ...notified, dot(true), ...told('intent,intent,shown')]);
  });

  test('each call waits for the one before it', async () => {
    given(planned, '10:30');
    const all = await logOf(() => createLoop().run());
    const lines = all.slice(6).filter((line) => !line.startsWith('after'));
    const [begun, over] = [0, 1].map((side) => lines.filter((_, at) => at % 2 === side));
    expect(over).toEqual(begun?.map((line) => `${line.split(' ')[0]} done`));
    expect(over).toHaveLength(12);
  });

  test('an alarm that the browser refuses is told', async () => {
    given(planned, '10:30', { arm: new Error('no alarms') });
    await expect(createLoop().run()).rejects.toThrow('no alarms');
  });

  test('sounds where that was chosen, and waits for no sound', async () => {
    const settings = { ...twiceADay, sound: true };
    given(planned, '10:30', { recall: { settings, state: planned, outbox: [] } });
    const lines = await logOf(() => createLoop().run());
    const at = lines.indexOf(`sound ${words.soundReason}`);
    expect(lines.slice(at - 1, at + 2)).toEqual(['remember done', lines[at], expect.any(String)]);
    expect(lines[at + 1]).toMatch(/^arm/);
  });

  test('its timer looks again, and notes trouble under its name', async () => {
    given(planned, '10:30');
    await createLoop().run();
    const [timer] = world.waiting;
    given(open, '10:30:25', { recall: new Error('no') });
    log.length = 0;
    timer?.();
    await vi.waitFor(() => expect(log).toContain('trouble done'));
    expect(log).toContain(`trouble notification Error: no ${ms('10:30:25')}`);
  });

  test.each([
    [true, 'dot', 'intent,intent,shown', 'no calm'],
    [false, 'none', 'intent,endunknown', 'calm'],
  ])('refused, with the icon in view %s, it is %s', async (icon, as, facts, calm) => {
    given(planned, '10:30', { notify: false, icon });
    const lines = await round();
    expect(lines.slice(-5)).toEqual(['remember', dot(true), ...told(facts, calm)]);
    expect(lines).not.toContain('after 25000');
    const loop = createLoop();
    let shown = '';
    await loop.run(async (turn) => {
      turn.state = { ...planned, intent };
      shown = await loop.show(turn, { kind: 'show', nudge, as: 'both', wakeAt: null });
    });
    expect(shown).toBe(as);
  });

  test('held, it is told so', async () => {
    given(planned, '10:30', { look: { ...around, audible: true } });
    const lines = await round();
    const heldAt = expect.stringMatching(`^arm \\d+ ${shownAt} null$`);
    expect(lines).toEqual([
      `look ${shownAt}`,
      'remember',
      heldAt,
      dot(false),
      ...told('intent,held'),
    ]);
  });

  test('takes the place of one that only the dot shows', async () => {
    const old = { ...nudge, id: 'nudge-old' };
    given({ ...planned, open: { nudge: old, shownAt: ms('10:00'), as: 'dot' } }, '10:30');
    const lines = await round();
    expect(lines.slice(0, 4)).toEqual([...begun(), 'clear nudge-old']);
    expect(lines.at(-2)).toBe('ledger intent,endunknown,intent,intent,shown');
  });

  test('one let go that was never in view has nothing to take away', async () => {
    const due = { nudge, counts: true, deadline: ms('10:40'), hold: null, releaseAt: null };
    given({ ...emptyMorning, due }, '12:00');
    const lines = await round();
    expect(lines.some((line) => line.startsWith('clear'))).toBe(false);
    expect(lines.at(-2)).toBe('ledger intent,endlet-go');
  });
});

describe('what an earlier life left half done', () => {
  test('one that the browser lists was shown', async () => {
    given({ ...open, open: null, intent }, '10:30:01', { list: [id] });
    const lines = await round();
    expect(lines.slice(0, 2)).toEqual(['list', 'remember']);
    expect(lines.at(-2)).toBe('ledger intent,shown');
  });

  test('one that it does not list comes again', async () => {
    given({ ...emptyMorning, intent }, '10:30:01', { list: ['nudge-other'] });
    const lines = await round();
    expect(lines.slice(0, 2)).toEqual(['list', 'remember']);
    expect(lines.some((line) => line.startsWith('ledger'))).toBe(false);
  });

  test('one sent by hand does not: this is its end', async () => {
    const sent = { ...intent, nudge: { ...nudge, origin: 'sent' as const } };
    given({ ...open, open: null, intent: sent }, '10:30:01');
    expect((await round()).at(-2)).toBe('ledger endunknown');
  });
});

describe('an event that nobody waits for', () => {
  test('notes its trouble, and leaves a heartbeat', async () => {
    given(planned, '10:29', { recall: new Error('no') });
    const at = ms('10:29');
    const lines = await round(() => createLoop().go('idle'));
    expect(lines).toEqual([`heartbeat ${at}`, `trouble idle Error: no ${at}`]);
    world.answers.heartbeat = new Error('no alarms');
    expect(await round(() => createLoop().go('idle'))).toHaveLength(2);
    await expect(createLoop().run()).rejects.toThrow('no');
  });

  test('does what it asks for before what is due, and looks where told', async () => {
    const change = async () => void log.push('change');
    expect((await round(() => createLoop().go('x', change)))[0]).toBe('change');
    expect((await round(() => createLoop().go('x', undefined, true)))[0]).toMatch(/^look/);
    const failing = () => Promise.reject(new Error('change'));
    expect((await round(() => createLoop().go('x', failing))).at(-1)).toMatch(/Error: change/);
  });

  test.each([true, false])('a start, with an event before it %s, runs once', async (before) => {
    const loop = createLoop();
    if (before) await loop.run();
    log.length = 0;
    loop.start();
    expect(log).toEqual(['after 25']);
    given(planned, '10:29', { recall: { settings: twiceADay, state: planned, outbox: [] } });
    log.length = 0;
    loop.start();
    world.waiting.at(-1)?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(log.some((line) => line.startsWith('arm '))).toBe(!before);
  });

  test('trouble of a start has its name', async () => {
    given(planned, '10:29', { recall: new Error('no') });
    const loop = createLoop();
    loop.start();
    log.length = 0;
    world.waiting.at(-1)?.();
    await vi.waitFor(() => expect(log).toContain('trouble done'));
    expect(log).toContain(`trouble start Error: no ${ms('10:29')}`);
  });
});
