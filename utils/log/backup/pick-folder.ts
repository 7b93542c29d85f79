import { isFileName } from '../transfer/save-file.ts';

type Picker = (options: object) => Promise<FileSystemDirectoryHandle>;

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser lets a page keep a folder. */
export function canPickFolder(): boolean {
  return picker() !== undefined;
}

/** Asks for a folder to write to; only in a click. @returns null when nobody chose one */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.call(globalThis, { mode: 'readwrite', id: 'backups' })) ?? null;
  } catch (error) {
    if (isFileName(error, 'AbortError')) return null;
    throw error;
  }
}
