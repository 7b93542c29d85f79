import { FakeEvent } from './events.ts';
import type { Traffic } from './life.ts';

type Line = { id: string; title: string; parentId?: string; enabled?: boolean };

/** More lines than this and a browser folds the whole menu away. */
const mostLines = 6;

/** The icon's menu and the keys. The menu outlives the worker, as in both browsers. */
export class FakeToolbar {
  readonly onClicked = new FakeEvent<[{ menuItemId: string }]>('contextMenus.onClicked');
  readonly onCommand = new FakeEvent<[string]>('commands.onCommand');
  lines: Line[] = [];
  /** How often the menu was made anew. */
  made = 0;
  /** When set, the browser refuses to make any line. */
  broken = false;
  /** What the last callback was told, as `runtime.lastError`. */
  lastError: { message: string } | undefined;
  private readonly traffic: Traffic;

  constructor(traffic: Traffic) {
    this.traffic = traffic;
  }

  readonly contextMenus = {
    onClicked: this.onClicked,
    removeAll: () =>
      this.traffic.call('contextMenus.removeAll', () => {
        this.lines = [];
        this.made += 1;
      }),
    create: (line: Line, told: () => void): string => {
      void this.traffic
        .call('contextMenus.create', () => this.add(line))
        .then((message) => {
          this.lastError = message === null ? undefined : { message };
          told();
          this.lastError = undefined;
        });
      return line.id;
    },
  };

  readonly commands = { onCommand: this.onCommand };

  /** The title of a line as a person sees it; undefined when it is not there. */
  title(id: string): string | undefined {
    return this.lines.find((line) => line.id === id)?.title;
  }

  /** Whether a person could click it. */
  isOffered(id: string): boolean {
    const line = this.lines.find((one) => one.id === id);
    return line !== undefined && line.enabled !== false;
  }

  private add(line: Line): string | null {
    if (this.broken) return 'no menus today';
    if (this.lines.some(({ id }) => id === line.id)) return `duplicate id ${line.id}`;
    if (line.parentId !== undefined && !this.lines.some(({ id }) => id === line.parentId)) {
      return `Cannot find menu item with id ${line.parentId}`;
    }
    this.lines.push(line);
    const top = this.lines.filter(({ parentId }) => parentId === undefined);
    return top.length > mostLines ? 'too many lines' : null;
  }
}
