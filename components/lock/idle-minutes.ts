import type { LockAfter } from '../../utils/settings/settings.ts';

/** As the lock counts it: minutes without use, 0 for as long as the browser runs. */
export const idleMinutes: Record<LockAfter, number> = { five: 5, quarter: 15, hour: 60, close: 0 };
