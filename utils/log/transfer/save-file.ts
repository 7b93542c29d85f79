/** A place the person chose for a file. */
export type SavePlace = {
  /** The name it got there; null where the browser puts it among its downloads. */
  name: string | null;
  /**
   * Writes the file, or leaves what was there before as it was.
   * @returns what can be read back. @throws what the stream throws, or what the disk says
   */
  write(stream: ReadableStream<Uint8Array>): Promise<Blob>;
  /** Hands it over, once it was looked at. Does nothing where it is in its place already. */
  handOver(file: Blob): void;
};

type Picker = (options: object) => Promise<FileSystemFileHandle>;

/** How long a download may take to begin before its address goes, in ms. */
const patience = 120_000;

/**
 * Asks where a file may go, where the browser has a dialog for that; else it becomes a download.
 * Call it first in a click: the browser shows its dialog to nothing else.
 * @returns null when the person thought better of it
 */
export async function choosePlace(
  name: string,
  type: string,
  collect: (stream: ReadableStream<Uint8Array>, type: string) => Promise<Blob>,
): Promise<SavePlace | null> {
  const picker = (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (picker) {
    const ending = name.slice(name.lastIndexOf('.'));
    const types = [{ accept: { [type]: [ending] } }];
    try {
      return pickedPlace(await picker.call(globalThis, { suggestedName: name, types }));
    } catch (error) {
      if (isFileName(error, 'AbortError')) return null;
      // Refused by a policy of the machine, say: a download may still be allowed.
    }
  }
  return {
    name: null,
    write: (stream) => collect(stream, type),
    handOver: (file) => download(file, name),
  };
}

function pickedPlace(handle: FileSystemFileHandle): SavePlace {
  return {
    name: handle.name,
    write: (stream) => writeTo(handle, stream),
    handOver: () => undefined,
  };
}

/** The browser writes beside the file and moves it into place at the end: all or nothing. */
export async function writeTo(
  handle: FileSystemFileHandle,
  stream: ReadableStream<Uint8Array>,
): Promise<File> {
  // Piping closes it at the end, and aborts it when the stream ends in an error.
  await stream.pipeTo(await handle.createWritable({ keepExistingData: false }));
  return handle.getFile();
}

type Movable = FileSystemFileHandle & { move?: (name: string) => Promise<void> };

/**
 * Gives a whole file its name, in place of the one that had it. Where the browser cannot move a
 * file it is written once more, which it does beside the old one, too.
 */
export async function moveInto(
  folder: FileSystemDirectoryHandle,
  fresh: FileSystemFileHandle,
  name: string,
): Promise<void> {
  const { name: from } = fresh;
  const file = await fresh.getFile();
  try {
    const movable = fresh as Movable;
    if (movable.move) return await movable.move(name);
  } catch {
    // Only within the browser's own storage, or not onto another file: then the long way.
  }
  const copy = await writeTo(await folder.getFileHandle(name, { create: true }), file.stream());
  if (copy.size !== file.size) throw new Error('the copy is not whole');
  await folder.removeEntry(from);
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

export function isFileName(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
