/**
 * What a key can ask for. A browser takes four suggested keys and no more. Apart from the
 * listener, because the builder reads it too, and knows no browser.
 */
export const commandNames = ['begin', 'reframe', 'later', 'rest-today'] as const;
export type CommandName = (typeof commandNames)[number];
