/** How long work may hold the page before it lets it answer, in ms: well under what is felt. */
const slice = 12;

/**
 * Long work in short slices, so that the page stays alive meanwhile. One for each piece of work:
 * `if (pace.isOver()) await pace.rest()` between two small steps.
 */
export class Pace {
  #began = performance.now();

  isOver(): boolean {
    return performance.now() - this.#began >= slice;
  }

  async rest(): Promise<void> {
    await nextTask();
    this.#began = performance.now();
  }
}

/** By a message, as browsers hold timers back in pages that are not in view. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
