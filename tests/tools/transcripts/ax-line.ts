/** One thing of the accessibility tree, as the browser tells it. */
export type AxNode = {
  nodeId?: string;
  parentId?: string;
  ignored?: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
};

/** What a person hears the name of when they come into it. */
const rooms = ['group', 'radiogroup', 'dialog', 'alertdialog', 'navigation', 'region', 'tablist'];
/** How each state is said: true, and false where that is said as well. */
const states: Record<string, { true: string; false?: string; mixed?: string }> = {
  checked: { true: 'checked', false: 'not checked', mixed: 'partly checked' },
  pressed: { true: 'pressed', false: 'not pressed' },
  expanded: { true: 'expanded', false: 'collapsed' },
  selected: { true: 'selected' },
  disabled: { true: 'unavailable' },
  invalid: { true: 'invalid' },
  required: { true: 'required' },
  readonly: { true: 'read only' },
};
/** Roles whose words a reader takes from what stands in them. */
const nameless = ['paragraph', 'generic', 'status', 'alert', 'group', 'none'];

const text = (given: { value?: unknown } | undefined) =>
  String(given?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const quoted = (words: string) => `"${words}"`;

/** The names of the rooms that it stands in, outermost first. */
export function roomsOf(ancestors: readonly AxNode[]): string[] {
  return ancestors
    .filter((node) => !node.ignored && rooms.includes(text(node.role)) && text(node.name) !== '')
    .map((node) => `${text(node.role)} ${quoted(text(node.name))}`)
    .reverse();
}

/**
 * What is said of it: role, name, states, value and description.
 * @param content the words in it, which are read where it has no name
 */
export function lineOf(node: AxNode, content: string): string {
  const role = text(node.role);
  const properties = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, String(value.value)]),
  );
  const level = role === 'heading' ? ` ${properties.level}` : '';
  const name = text(node.name) || (nameless.includes(role) ? content : '');
  const said = Object.entries(states).flatMap(([state, words]) => {
    const word = words[properties[state] as 'true'];
    return word === undefined ? [] : [word];
  });
  const value = text(node.value);
  const parts = [
    `${role}${level} ${quoted(name)}`,
    ...said,
    ...(value === '' || value === name ? [] : [`holds ${quoted(value)}`]),
    ...(text(node.description) === '' ? [] : [quoted(text(node.description))]),
  ];
  return parts.join(', ');
}
