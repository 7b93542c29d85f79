/** A catalogue as translators' tools know it (ARB): flat keys, and beside each `@key` what is said about it. */
type Catalogue = object;

type Keys<C extends Catalogue> = Exclude<keyof C & string, `@${string}`>;
type Head<Key extends string> = Key extends `${infer First}.${string}` ? First : Key;
type Tail<Key extends string, First extends string> = Key extends `${First}.${infer Rest}`
  ? Rest
  : never;
type ListName<Key extends string> = Key extends `${infer Name}[${number}]` ? Name : never;
type Single<Key extends string> = Key extends `${string}.${string}`
  ? Key
  : Key extends `${string}[${number}]`
    ? never
    : Key;

/** Text, or a function of what stands in braces in it. */
type Message<C extends Catalogue, Key extends string> =
  C extends Record<`@${Key}`, { placeholders: infer Placeholders }>
    ? (values: Readonly<Record<keyof Placeholders, string | number>>) => string
    : string;

type Branch<C extends Catalogue, Key extends string, Path extends string> = {
  readonly [First in Head<Single<Key>>]: First extends Key
    ? Message<C, `${Path}${First}`>
    : Branch<C, Tail<Key, First>, `${Path}${First}.`>;
} & { readonly [Name in ListName<Exclude<Key, `${string}.${string}`>>]: readonly string[] };

/**
 * What code reads of a catalogue: `"rests.week"` is `words.rests.week`, `"lines[0]"` is the first of
 * `words.lines`, and a message with placeholders is a function of them.
 */
export type MessageTree<C extends Catalogue> = Branch<C, Keys<C>, ''>;
