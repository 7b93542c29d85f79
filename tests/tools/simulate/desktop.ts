/** What a person does with an invitation. 'ignore': it goes by itself. */
export type Answer = { kind: 'open' | 'later' | 'dismiss'; afterMs: number } | { kind: 'ignore' };

/** The browser and the desktop it runs on, as far as they matter to a notification. */
export type Desktop = {
  browser: 'chromium' | 'firefox';
  /** Notifications are refused: only the dot can be shown. */
  denied: boolean;
  /** The desktop takes an untouched notification away after this long; null: we do, after 25 s. */
  closesAfterMs: number | null;
  /** Do not disturb: it is listed and nobody can see it. */
  isQuiet: (at: number) => boolean;
  /** The browser tells that a notification was in view. None does today. */
  tells?: boolean;
};

export const plainDesktop: Desktop = {
  browser: 'chromium',
  denied: false,
  closesAfterMs: null,
  isQuiet: () => false,
};

/** A worker killed in the middle of showing: before the notification was made, or after it. */
export type Death = 'beforeMade' | 'afterMade';
