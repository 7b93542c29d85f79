import { createContext } from 'preact';

/** What stands between a press and what it does; where nothing does, a press acts at once. */
export const PressGate = createContext<(act: () => void) => void>((act) => act());
