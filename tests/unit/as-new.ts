import { vi } from 'vitest';
import { closeLog } from '../../utils/log/database/connection.ts';
import { forgetAnswer } from '../../utils/log/lock/lock-hint.ts';

/** Files that share a process: none finds what the one before it put in the place of the browser's own. */
vi.useRealTimers();
vi.unstubAllGlobals();
closeLog();
forgetAnswer();
