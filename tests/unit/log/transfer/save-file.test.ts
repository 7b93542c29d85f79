import { describe, expect, test, vi } from 'vitest';
import {
  fileIn,
  fileMark,
  isThere,
  removeFile,
  setAside,
} from '../../../../utils/log/backup/folder-files.ts';
import { choosePlace, moveInto, writeTo } from '../../../../utils/log/transfer/save-file.ts';
import { FakeFolder } from '../../../fakes/folder.ts';

const streamOf = (text: string) => new Blob([text]).stream() as ReadableStream<Uint8Array>;
const collect = async (stream: ReadableStream<Uint8Array>, type: string) =>
  new Blob([await new Response(stream as never).arrayBuffer()], { type });
const handleIn = async (folder: FakeFolder, name: string) =>
  (await folder.getFileHandle(name)) as FileSystemFileHandle;

/** The files of a folder with their texts. */
async function allIn(folder: FakeFolder): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, file] of folder.files) texts[name] = await file.text();
  return texts;
}

function folderWith(texts: Record<string, string>, canMove = false): FakeFolder {
  const folder = new FakeFolder(canMove);
  for (const [name, text] of Object.entries(texts)) folder.files.set(name, new Blob([text]));
  return folder;
}

describe('moving a file into its place', () => {
  const move = async (folder: FakeFolder) =>
    moveInto(folder.handle, await handleIn(folder, 'fresh'), 'log');

  test.each([true, false])('it has that name only, where files can be moved: %s', async (can) => {
    const folder = folderWith({ fresh: 'new words', log: 'old' }, can);
    await move(folder);
    expect(await allIn(folder)).toEqual({ log: 'new words' });
  });

  test('a browser that can move no file onto another one writes it once more', async () => {
    const folder = folderWith({ fresh: 'new words', log: 'old' }, true);
    folder.before = (change) => {
      if (change.startsWith('move')) throw new DOMException('', 'NoModificationAllowedError');
    };
    await move(folder);
    expect(await allIn(folder)).toEqual({ log: 'new words' });
  });

  test('a short copy throws and leaves the source', async () => {
    const folder = folderWith({ fresh: 'new words' });
    folder.written = (bytes) => bytes.slice(0, bytes.size - 1);
    await expect(move(folder)).rejects.toThrow('not whole');
    expect((await allIn(folder)).fresh).toBe('new words');
  });

  test('a disk that does not take the copy leaves both as they were', async () => {
    const folder = folderWith({ fresh: 'new words', log: 'old' });
    folder.before = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    await expect(move(folder)).rejects.toThrow();
    expect(await allIn(folder)).toEqual({ fresh: 'new words', log: 'old' });
  });
});

test('a stream that fails on the way leaves what was in the file before', async () => {
  const folder = folderWith({ log: 'old' });
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array([1, 2, 3]));
      controller.error(new Error('the log is locked'));
    },
  });
  await expect(writeTo(await handleIn(folder, 'log'), broken)).rejects.toThrow('locked');
  expect(await allIn(folder)).toEqual({ log: 'old' });
});

test('what is written replaces what was there, and is what can be read back', async () => {
  const folder = folderWith({ log: 'a long old text' });
  const create = vi.fn(async (_how: object) => new WritableStream<Uint8Array>());
  const handle = { createWritable: create, getFile: async () => new File(['read back'], 'log') };
  expect(await (await writeTo(handle as never, streamOf('x'))).text()).toBe('read back');
  expect(create).toHaveBeenCalledWith({ keepExistingData: false });
  expect(await (await writeTo(await handleIn(folder, 'log'), streamOf('new'))).text()).toBe('new');
});

describe('the place for a file', () => {
  const choose = (name = 'kind-pause-2026-03-02.md') => choosePlace(name, 'text/markdown', collect);

  test('is asked for with its name and its kind, and written there', async () => {
    const folder = folderWith({ 'mine.md': 'old' });
    const handle = Object.assign(await handleIn(folder, 'mine.md'), { name: 'mine.md' });
    const picker = vi.fn(async () => handle);
    vi.stubGlobal('showSaveFilePicker', picker);
    const place = await choose();
    expect(picker).toHaveBeenCalledWith({
      suggestedName: 'kind-pause-2026-03-02.md',
      types: [{ accept: { 'text/markdown': ['.md'] } }],
    });
    expect(place?.name).toBe('mine.md');
    const file = await place?.write(streamOf('new'));
    expect(await file?.text()).toBe('new');
    expect(await allIn(folder)).toEqual({ 'mine.md': 'new' });
    // It is in its place already: nothing is downloaded on top.
    vi.stubGlobal('document', undefined);
    expect(() => place?.handOver(file as Blob)).not.toThrow();
  });

  test('nobody chose one: nothing is written anywhere', async () => {
    vi.stubGlobal('showSaveFilePicker', async () => {
      throw new DOMException('', 'AbortError');
    });
    expect(await choose()).toBeNull();
  });

  test.each([
    ['has no such dialog', undefined],
    [
      'is not allowed to show one',
      async () => {
        throw new DOMException('', 'SecurityError');
      },
    ],
  ])('where the browser %s it becomes a download, under its name', async (_, picker) => {
    vi.stubGlobal('showSaveFilePicker', picker);
    vi.useFakeTimers();
    const clicked: object[] = [];
    const link = { href: '', download: '', click: () => void clicked.push({ ...link }) };
    vi.stubGlobal('document', { createElement: () => link });
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
    const place = await choose();
    expect(place?.name).toBeNull();
    const file = (await place?.write(streamOf('words'))) as Blob;
    expect([await file.text(), file.type]).toEqual(['words', 'text/markdown']);
    expect(clicked).toEqual([]);
    place?.handOver(file);
    expect(clicked).toMatchObject([{ href: 'blob:one', download: 'kind-pause-2026-03-02.md' }]);
    expect(URL.createObjectURL).toHaveBeenCalledWith(file);
    // A slow disk has time to take it.
    vi.advanceTimersByTime(60_000);
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(revoke).toHaveBeenCalledWith('blob:one');
    vi.useRealTimers();
  });
});

describe('the files of a folder', () => {
  const failing = { getFileHandle: async () => Promise.reject(new DOMException('', 'NotAllowed')) };

  test('one that is not there is none; one that cannot be read is told', async () => {
    expect(await fileIn(folderWith({}).handle, 'log')).toBeNull();
    expect(await (await fileIn(folderWith({ log: 'a' }).handle, 'log'))?.text()).toBe('a');
    await expect(fileIn(failing as never, 'log')).rejects.toThrow();
  });

  test('one is known again by its size and by how it begins', async () => {
    const start = 'x'.repeat(160);
    const mark = await fileMark(new Blob([start, 'abc']));
    const is = (text: string) => isThere(folderWith({ log: text }).handle, 'log', mark);
    expect(await is(`${start}abc`)).toBe(true);
    expect(await is(`${start}abcd`)).toBe(false);
    expect(await is(`${start.slice(1)}yabc`)).toBe(false);
    expect(await isThere(folderWith({}).handle, 'log', mark)).toBe(false);
  });

  test('one that is set aside gets a name by its day, and takes no other one’s place', async () => {
    const folder = folderWith({ 'log.age': '1' });
    for (const text of ['2', '3', '4']) {
      await setAside(folder.handle, 'log.age', '2026-03-02');
      folder.files.set('log.age', new Blob([text]));
    }
    expect(await setAside(folder.handle, 'log.age', '2026-03-09')).toBe('log-2026-03-09.age');
    expect(await allIn(folder)).toEqual({
      'log-2026-03-02.age': '1',
      'log-2026-03-02-2.age': '2',
      'log-2026-03-02-3.age': '3',
      'log-2026-03-09.age': '4',
    });
  });

  test('taking one away that is gone is no fault; one that stays is told', async () => {
    const folder = folderWith({ log: 'a' });
    await removeFile(folder.handle, 'log');
    await removeFile(folder.handle, 'log');
    expect(folder.files.size).toBe(0);
    folder.before = () => {
      throw new DOMException('', 'NoModificationAllowedError');
    };
    await expect(removeFile(folder.handle, 'log')).rejects.toThrow();
  });
});
