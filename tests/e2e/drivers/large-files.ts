/** A file of some size and shape, and where choosing it ends. */
export type LargeFile = {
  name: string;
  content: () => Iterable<string>;
  end: 'refused' | 'preview';
};

const piece = 2 ** 20;
const head = '{"format":"kind-pause-log","version":1,"exportedAt":"x","entries":[';

function* many(text: string, megabytes: number): Generator<string> {
  const whole = text.repeat(Math.ceil(piece / text.length));
  for (let n = 0; n < megabytes; n++) yield whole;
}

function entry(n: number, payload: object, kind: string): string {
  const id = `01ARZ3NDEKTSV4RR${String(n).padStart(10, '0')}`;
  const about = { zone: 'UTC', day: '2016-07-30', kind, element: 'kindness', source: 'newtab' };
  return JSON.stringify({ id, at: '2016-07-30T23:54:10.259Z', ...about, payload });
}

/** Files of about so many megabytes, in every shape that costs a reader something else. */
export function largeFiles(megabytes: number): readonly LargeFile[] {
  const mega = (sign: string) => sign.repeat(2 ** 20);
  return [
    { name: 'empty-lines.json', end: 'refused', content: () => many('\n', megabytes) },
    {
      name: 'lines-in-an-object.json',
      end: 'refused',
      *content() {
        yield '{\n';
        yield* many('\n', megabytes);
      },
    },
    {
      name: 'lines-in-a-copy.json',
      end: 'preview',
      *content() {
        yield `${head}\n${entry(1, { text: 'one' }, 'line')}`;
        yield* many('\n', megabytes);
        yield `,\n${entry(2, { text: 'two' }, 'line')}\n]}`;
      },
    },
    {
      name: 'one-long-line.json',
      end: 'refused',
      *content() {
        yield '{"a":"';
        yield* many('x', megabytes);
      },
    },
    {
      name: 'deep.json',
      end: 'refused',
      *content() {
        yield head;
        yield* many('[', megabytes);
      },
    },
    {
      name: 'tiny-rows.json',
      end: 'refused',
      *content() {
        yield head;
        yield* many('{"a":1},\n', megabytes);
      },
    },
    {
      name: 'many-entries.json',
      end: 'preview',
      *content() {
        yield `${head}\n`;
        for (let n = 0; n < megabytes * 250; n++) {
          yield `${n === 0 ? '' : ',\n'}${entry(n, { text: 'tea' }, 'line')}`;
        }
        yield '\n]}';
      },
    },
    {
      name: 'long-texts.json',
      end: 'preview',
      *content() {
        yield `${head}\n`;
        for (const [n, sign] of ['\u0001', '"', '漢', '\n', 'a'].entries()) {
          yield `${n === 0 ? '' : ',\n'}${entry(n + 2 ** 31, { text: mega(sign) }, 'line')}`;
        }
        yield '\n]}';
      },
    },
    {
      name: 'huge-texts.json',
      end: 'preview',
      *content() {
        yield `${head}\n`;
        const signs = ['\u0001', '"', '漢', '\n', 'a'].map(mega);
        const [harsh, friend, kinder, dear, responsibility] = signs;
        const payload = { harsh, friend, kinder, dear, responsibility };
        for (let n = 0; n < Math.ceil(megabytes / 15); n++) {
          yield `${n === 0 ? '' : ',\n'}${entry(n + 2 ** 30, payload, 'reframe')}`;
        }
        yield '\n]}';
      },
    },
    { name: 'noise.bin', end: 'refused', content: () => many('\u0000\u0007\ufffd', megabytes) },
  ];
}
