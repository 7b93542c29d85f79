import { browser } from 'wxt/browser';
import { type CommandName, commandNames } from '../command-names.ts';

/** Must be called before the worker's first await, or the browser forgets the listener. */
export function onCommand(listener: (command: CommandName) => void): void {
  // Firefox on a phone has no keys and no such call.
  browser.commands?.onCommand.addListener((pressed) => {
    const command = commandNames.find((name) => name === pressed);
    if (command) listener(command);
  });
}
