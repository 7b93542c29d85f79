import { send } from './messages.ts';

/** Asks the background worker: `ask('status')`, `ask('rest', 'today')`, … */
export const ask = send;
