import { vi } from 'vitest';

// The browser as the worker meets it, where each call takes a while; imported before what it stands in for.

vi.mock('../../../utils/browser/clock.ts', async () => {
  const { clockNow } = await import('./slow.ts');
  return {
    now: clockNow,
  };
});
vi.mock('../../../utils/stores/schedule-store.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    remember: slow('remember'),
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
  return { isIconVisible: slow('icon') };
});
vi.mock('../../../utils/browser/surroundings.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    idleState: slow('idle', (seconds) => seconds),
  };
});
