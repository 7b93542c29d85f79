import { isFileName, moveInto } from '../transfer/save-file.ts';

/** A file as it was written, by which it is known again: its size, and how it begins. */
export type FileMark = { size: number; start: string };

/** The first bytes of a sealed file are drawn by chance. */
const startLength = 160;

/** @returns null where there is no such file */
export async function fileIn(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (isFileName(error, 'NotFoundError')) return null;
    throw error;
  }
}

export async function fileMark(file: Blob): Promise<FileMark> {
  const bytes = new Uint8Array(await file.slice(0, startLength).arrayBuffer());
  return { size: file.size, start: bytes.toBase64() };
}

/** Whether it is the very file that was written: nobody put another one in its place. */
export async function isThere(
  folder: FileSystemDirectoryHandle,
  name: string,
  mark: FileMark,
): Promise<boolean> {
  const file = await fileIn(folder, name);
  if (!file || file.size !== mark.size) return false;
  return (await fileMark(file)).start === mark.start;
}

/**
 * Gives a file a name of its own beside the one it has, by its day.
 * @param day YYYY-MM-DD. @returns that name
 */
export async function setAside(
  folder: FileSystemDirectoryHandle,
  name: string,
  day: string,
): Promise<string> {
  for (let count = 1; ; count++) {
    const beside = name.replace(/\.age$/, `-${day}${count === 1 ? '' : `-${count}`}.age`);
    if (await fileIn(folder, beside)) continue;
    await moveInto(folder, await folder.getFileHandle(name), beside);
    return beside;
  }
}

/** Takes a file away; one that is not there is none. */
export async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!isFileName(error, 'NotFoundError')) throw error;
  }
}
