import { beforeEach, describe, expect, test, vi } from 'vitest';
import { decrypt } from '../../../../utils/log/age/age.ts';
import { keyFile, newKey, readKeyFile } from '../../../../utils/log/age/backup-key.ts';
import {
  askToWrite,
  chooseFolder,
  keyName,
  mayWrite,
} from '../../../../utils/log/backup/backup-folder.ts';
import type { FolderRecord } from '../../../../utils/log/backup/folder-handle.ts';
import { canPickFolder, pickFolder } from '../../../../utils/log/backup/folder-handle.ts';
import { streamToBlob } from '../../../../utils/log/transfer/stream-to-blob.ts';
import { FakeFolder } from '../../../fakes/folder.ts';

const kept = vi.hoisted(() => ({ record: null as FolderRecord | null }));
// A fake folder cannot be kept in IndexedDB.
vi.mock('../../../../utils/log/backup/folder-handle.ts', async (original) => ({
  ...(await original<object>()),
  readFolder: async () => kept.record,
  writeFolder: async (next: FolderRecord) => {
    kept.record = next;
  },
}));
// A passphrase takes a moment instead of a second.
vi.mock('../../../../utils/log/age/age-off-thread.ts', async () => {
  const age = await vi.importActual<typeof import('../../../../utils/log/age/age.ts')>(
    '../../../../utils/log/age/age.ts',
  );
  return {
    encryptOffThread: (stream: never, how: never) => age.encrypt(stream, how, 4),
    decryptOffThread: age.decrypt,
  };
});

const at = '2026-03-02T10:00:00.000Z';
const words = 'four calm words here';
let folder: FakeFolder;
beforeEach(() => {
  folder = new FakeFolder(true);
  kept.record = null;
});

describe('choosing a folder', () => {
  test('lays a key there that opens with the passphrase, and remembers its public half only', async () => {
    const record = await chooseFolder(folder.handle, words, at);
    const file = folder.files.get(keyName) ?? new Blob();
    const key = await readKeyFile(file, words);
    expect(record).toEqual(kept.record);
    expect(record).toMatchObject({ handle: folder, recipient: key?.recipient, last: null });
    expect((record as FolderRecord).name).toMatch(/^kind-pause-log-[0-9a-z]{4}\.age$/);
    const text = await (
      await streamToBlob(await decrypt(file.stream(), { passphrase: words }))
    ).text();
    expect(text).toBe(`# created: ${at}\n# public key: ${key?.recipient}\n${key?.identity}\n`);
    expect(JSON.stringify(kept.record)).not.toContain('SECRET');
  });

  test('two computers that share a folder write to files of their own', async () => {
    const names = new Set<string>();
    for (let n = 0; n < 3; n++) {
      names.add(((await chooseFolder(folder.handle, words, at)) as FolderRecord).name);
    }
    expect(names.size).toBe(3);
  });

  test('where a key lies already it is taken, and not written anew', async () => {
    await chooseFolder(folder.handle, words, at);
    const [first, file] = [kept.record, folder.files.get(keyName)];
    const changes: string[] = [];
    folder.before = (change) => changes.push(change);
    await chooseFolder(folder.handle, words, at);
    expect(kept.record?.recipient).toBe(first?.recipient);
    expect(folder.files.get(keyName)).toBe(file);
    expect(changes).toEqual([]);
  });

  test('a key that this passphrase does not open is told, and left as it is', async () => {
    await chooseFolder(folder.handle, words, at);
    const file = folder.files.get(keyName);
    kept.record = null;
    expect(await chooseFolder(folder.handle, 'other words', at)).toEqual({ problem: 'other-key' });
    expect(folder.files.get(keyName)).toBe(file);
    expect(kept.record).toBeNull();
  });

  test('a key file that does not read back as it was written is no backup', async () => {
    const other = await newKey();
    const readBack: [string, () => Blob | Promise<Blob>][] = [
      ['nothing', () => new Blob()],
      ['cut off', () => new Blob(['age-encryption.org/v1\n'])],
      ['another key', () => new Blob([`${other.identity}\n`])],
    ];
    for (const [what, written] of readBack) {
      folder = new FakeFolder(true);
      const now = await written();
      folder.written = () => now;
      const found = await chooseFolder(folder.handle, words, at);
      expect(found, what).toEqual({ problem: 'not-whole' });
      expect(kept.record, what).toBeNull();
    }
  });

  test('a folder that cannot be read is told, and no key is written over what may lie there', async () => {
    const refused = new DOMException('refused', 'NotAllowedError');
    vi.spyOn(folder, 'getFileHandle').mockRejectedValue(refused);
    await expect(chooseFolder(folder.handle, words, at)).rejects.toBe(refused);
    expect(folder.files.size).toBe(0);
  });
});

describe('a key file', () => {
  test('is also one in the clear, and one among other lines', async () => {
    const key = await newKey();
    for (const text of [key.identity, `# a key\n${key.identity}\n`, `\n\n${key.identity}\n\n`]) {
      expect(await readKeyFile(new Blob([text]), words)).toEqual(key);
    }
    expect(await readKeyFile(new Blob([`${key.identity}x`]), words)).toBeNull();
    expect(await readKeyFile(new Blob([`x${key.identity}`]), words)).toBeNull();
    expect(await readKeyFile(new Blob(['AGE-SECRET-KEY-1QQQQ\n']), words)).toBeNull();
  });

  test('over 64 KiB is none, and is not read', async () => {
    const key = await newKey();
    const text = `${key.identity}\n`;
    const full = (size: number) => new Blob([text, '#'.repeat(size - text.length)]);
    expect(await readKeyFile(full(64 * 1024), words)).toEqual(key);
    const large = full(64 * 1024 + 1);
    const read = vi.spyOn(large, 'stream');
    expect(await readKeyFile(large, words)).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  test('opens with its own passphrase only', async () => {
    const key = await newKey();
    const file = await keyFile(key, words, at);
    expect(await readKeyFile(file, words)).toEqual(key);
    expect(await readKeyFile(file, `${words}s`)).toBeNull();
  });
});

describe('leave to write', () => {
  const recordWith = (handle: object) => ({ handle, recipient: '', name: '', last: null }) as never;

  test('is asked for as leave to write, and to read back', async () => {
    const queryPermission = vi.fn(async () => 'prompt');
    const requestPermission = vi.fn(async () => 'denied');
    const record = recordWith({ queryPermission, requestPermission });
    expect(await mayWrite(record)).toBe('prompt');
    expect(await askToWrite(record)).toBe('denied');
    expect(queryPermission.mock.calls).toEqual([[{ mode: 'readwrite' }]]);
    expect(requestPermission.mock.calls).toEqual([[{ mode: 'readwrite' }]]);
  });

  test('needs no question in a browser that has none', async () => {
    expect(await mayWrite(recordWith({}))).toBe('granted');
    expect(await askToWrite(recordWith({}))).toBe('granted');
  });
});

describe('picking a folder', () => {
  test('asks for one to write to, where the browser can', async () => {
    const picker = vi.fn(async () => folder.handle);
    vi.stubGlobal('showDirectoryPicker', picker);
    expect(canPickFolder()).toBe(true);
    expect(await pickFolder()).toBe(folder);
    expect(picker).toHaveBeenCalledWith({ mode: 'readwrite', id: 'backups' });
  });

  test('nobody chose one: null; a folder that is refused is told', async () => {
    const ends = (name: string) =>
      vi.stubGlobal('showDirectoryPicker', async () => {
        throw new DOMException('', name);
      });
    ends('AbortError');
    expect(await pickFolder()).toBeNull();
    ends('SecurityError');
    await expect(pickFolder()).rejects.toThrow();
  });

  test('where the browser has none, no folder can be chosen', async () => {
    vi.stubGlobal('showDirectoryPicker', undefined);
    expect(canPickFolder()).toBe(false);
    expect(await pickFolder()).toBeNull();
  });
});
