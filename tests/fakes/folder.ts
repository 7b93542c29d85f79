/** A folder of a test, in memory; each change may be made to fail or to be the last one. */
export class FakeFolder {
  readonly files = new Map<string, Blob>();
  readonly name = 'backups';
  /** Called before each change, with what it is; throwing ends the work there. */
  before: (change: string) => void = () => undefined;
  /** What is really written, for a disk that drops something. */
  written: (bytes: Blob) => Blob = (bytes) => bytes;
  readonly #canMove: boolean;

  constructor(canMove: boolean) {
    this.#canMove = canMove;
  }

  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }

  async getFileHandle(name: string, how: { create?: boolean } = {}): Promise<object> {
    if (!this.files.has(name)) {
      if (!how.create) throw new DOMException('no such file', 'NotFoundError');
      this.files.set(name, new Blob());
    }
    return {
      name,
      getFile: async () => this.#file(name),
      createWritable: async () => this.#writable(name),
      ...(this.#canMove && { move: async (to: string) => this.#move(name, to) }),
    };
  }

  async *values(): AsyncGenerator<{ kind: string; name: string }> {
    for (const name of this.files.keys()) yield { kind: 'file', name };
  }

  async removeEntry(name: string): Promise<void> {
    this.before(`remove ${name}`);
    if (!this.files.delete(name)) throw new DOMException('no such file', 'NotFoundError');
  }

  #file(name: string): File {
    const blob = this.files.get(name);
    if (!blob) throw new DOMException('no such file', 'NotFoundError');
    return new File([blob], name);
  }

  #move(from: string, to: string): void {
    this.before(`move ${from} ${to}`);
    const blob = this.files.get(from);
    if (!blob) throw new DOMException('no such file', 'NotFoundError');
    this.files.set(to, blob);
    this.files.delete(from);
  }

  /** As a browser does: written beside, and put in its place at the end. */
  #writable(name: string): WritableStream<Uint8Array> {
    const pieces: BlobPart[] = [];
    return new WritableStream<Uint8Array>({
      write: (bytes) => void pieces.push(bytes.slice()),
      close: () => {
        this.before(`write ${name}`);
        this.files.set(name, this.written(new Blob(pieces)));
      },
    });
  }
}
