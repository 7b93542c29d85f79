import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { hasCommand } from '../../tools/apt.ts';
import { endTree, noteGone, noteRunning } from '../../tools/browsers/running.ts';
import { until } from '../../tools/browsers/until.ts';

const run = promisify(execFile);

/** Programs of a small real desktop, with the Debian package each comes from. */
export const parts = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  openbox: 'openbox',
  dunst: 'dunst',
  dunstctl: 'dunst',
  xdotool: 'xdotool',
  import: 'imagemagick',
} as const;

export function missingParts(): string[] {
  return Object.keys(parts).filter((name) => !hasCommand(name));
}

export type Desktop = {
  env: Record<string, string>;
  /** How many notifications stand on the screen now. */
  shown(): Promise<{ count: number }>;
  /** Presses the button with this label on the newest notification. */
  press(label: string): Promise<void>;
  /** Clicks on the newest notification itself. */
  clickNotification(): Promise<void>;
  /** Presses keys of the keyboard, such as 'ctrl+t', in whatever window has the focus. */
  keys(combination: string): Promise<void>;
  type(text: string): Promise<void>;
  picture(file: string): Promise<void>;
  /** Do-not-disturb: from now on none is shown, and the browser hears nothing of it. */
  silence(): Promise<void>;
  close(): Promise<void>;
};

/** The notification daemon offers a notification's buttons to a menu program; this is ours. */
const menu = (choice: string) => `#!/bin/sh
wanted=$(cat '${choice}')
while read -r line; do
  case "$line" in *"$wanted"*) printf '%s\\n' "$line"; exit 0;; esac
done
exit 1
`;

/**
 * A session bus that starts no services by itself: asked too early, the usual one would start a
 * notification daemon of its own, which knows nothing of our menu.
 */
const busRules = (socket: string) => `<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

const dunstrc = (menuPath: string) => `[global]
    monitor = 0
    width = 360
    origin = top-right
    offset = 24x24
    font = Sans 11
    show_indicators = yes
    dmenu = ${menuPath}
    markup = full
    idle_threshold = 0
`;

/** Starts a virtual display with a session bus, a window manager and a notification daemon. */
export async function startDesktop(): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'kind-pause-desktop-'));
  const children: ChildProcess[] = [];
  const env: Record<string, string> = { XDG_RUNTIME_DIR: folder, NO_AT_BRIDGE: '1' };
  const start = (command: string, args: string[], extra: 'pipe' | 'ignore' = 'ignore') => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'ignore', extra],
      env: { ...process.env, ...env },
      detached: true,
    });
    noteRunning(child.pid);
    children.push(child);
    return child;
  };
  const close = async () => {
    for (const { pid } of children.reverse()) {
      if (pid !== undefined) endTree(pid, 'SIGKILL');
      noteGone(pid);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const xvfb = start(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      'pipe',
    );
    env.DISPLAY = `:${await firstLine(xvfb.stdio[3] as Readable)}`;
    const bus = join(folder, 'bus');
    const busConfig = join(folder, 'bus.conf');
    writeFileSync(busConfig, busRules(bus));
    start('dbus-daemon', ['--nofork', '--nosyslog', `--config-file=${busConfig}`]);
    await until(15_000, 'the session bus', async () => existsSync(bus));
    env.DBUS_SESSION_BUS_ADDRESS = `unix:path=${bus}`;
    const choice = join(folder, 'choice');
    const menuPath = join(folder, 'menu');
    writeFileSync(choice, '');
    writeFileSync(menuPath, menu(choice));
    chmodSync(menuPath, 0o755);
    writeFileSync(join(folder, 'dunstrc'), dunstrc(menuPath));
    start('openbox', []);
    start('dunst', ['-conf', join(folder, 'dunstrc')]);
    const call = (command: string, args: string[]) =>
      run(command, args, { env: { ...process.env, ...env }, timeout: 20_000 });
    await until(15_000, 'the notification daemon', async () => {
      await call('dunstctl', ['count']);
      return true;
    });
    return {
      env,
      close,
      shown: async () => {
        const { stdout } = await call('dunstctl', ['count', 'displayed']);
        return { count: Number(stdout) };
      },
      press: async (label) => {
        writeFileSync(choice, label);
        await call('dunstctl', ['context']);
      },
      clickNotification: async () => {
        await call('dunstctl', ['action']);
      },
      keys: async (combination) => {
        await call('xdotool', ['key', '--clearmodifiers', combination]);
      },
      type: async (text) => {
        await call('xdotool', ['type', '--delay', '60', text]);
      },
      picture: async (file) => {
        await call('import', ['-window', 'root', file]);
      },
      silence: async () => {
        await call('dunstctl', ['set-paused', 'true']);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    stream.on('close', () => reject(new Error('the virtual display did not start')));
  });
}
