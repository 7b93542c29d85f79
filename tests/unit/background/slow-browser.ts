import { vi } from 'vitest';

// The browser as the worker meets it, where each call takes a while; imported before what it stands in for.

vi.mock('../../../utils/browser/clock.ts', async () => {
  const { clockNow, log, world } = await import('./slow.ts');
  return {
    now: clockNow,
    random: () => 0.5,
    plainNow: () => ({ at: clockNow().epochMilliseconds, offset: 60 }),
    after: (milliseconds: number, run: () => void) => {
      log.push(`after ${milliseconds}`);
      world.waiting.push(run);
    },
  };
});
vi.mock('../../../utils/stores/schedule-store.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    saveSchedule: slow('remember'),
    loadSchedule: slow('recall'),
    emptyOutbox: slow('empty'),
    wasWelcomed: slow('asked'),
    markWelcomed: slow('welcomed'),
  };
});
vi.mock('../../../utils/browser/notifications.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    clearNotification: slow('clear', (id) => id),
    listedNudges: slow('list'),
    showNotification: slow('notify', (id, text) => `${id} ${JSON.stringify(text)}`),
  };
});
vi.mock('../../../utils/stores/error-log.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    noteTrouble: slow('trouble', (where, error, at) => `${where} ${error} ${at}`),
  };
});
vi.mock('../../../utils/browser/windows.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    openAtStep: slow('open', (step, at) => `${JSON.stringify(step)} ${at}`),
    openWelcome: slow('welcome'),
  };
});
vi.mock('../../../utils/browser/badge.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    isIconVisible: slow('icon'),
    showDot: slow('dot', (wanted, titles, shown) => `${wanted} ${JSON.stringify(titles)} ${shown}`),
  };
});
vi.mock('../../../utils/browser/surroundings.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    idleState: slow('idle', (seconds) => seconds),
    lookAround: slow('look', (at) => at),
  };
});
vi.mock('../../../utils/browser/alarms.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    listedAlarms: slow('alarms'),
    reconcileAlarms: slow('arm', (at, now, seen) => `${at} ${now} ${JSON.stringify(seen)}`),
    keepHeartbeat: slow('heartbeat', (at) => String(at)),
  };
});
vi.mock('../../../utils/stores/toolbar-cache.ts', async () => {
  const { slow } = await import('./slow.ts');
  return { readToolbarCache: slow('left') };
});
vi.mock('../../../utils/browser/sound.ts', async () => {
  const { slow } = await import('./slow.ts');
  return { softSound: slow('sound', (reason) => reason) };
});
vi.mock('../../../utils/browser/menu.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    showMenu: slow('menu', (wanted, shown) => `${(wanted as string).length} ${shown}`),
    menuText: (items: unknown) => JSON.stringify(items),
  };
});
