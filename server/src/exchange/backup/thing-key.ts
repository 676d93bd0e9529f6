/*
 * Keys by which things and their records are sorted: sources first, since what they say of themselves rules how the
 * others merge; then by id; and the records of a thing after it, by their own id.
 */

/** Smaller than any text that may follow an id; whole ones of an id are told apart from it. */
const separator = '\u0000\u0000';
const escaped = (id: string) => id.replaceAll('\u0000', '\u0000\u0001');
const unescaped = (id: string) => id.replaceAll('\u0000\u0001', '\u0000');

export function thingKey(id: string): string {
  return `${id.startsWith('source:') ? 0 : 1}${separator}${escaped(id)}`;
}

export function recordKey(thing: string, record: string): string {
  return `${thingKey(thing)}${separator}${escaped(record)}`;
}

/** The ids of a key; the record is null where it is a thing's own. */
export function idsOfKey(key: string): { readonly thing: string; readonly record: string | null } {
  const [, thing = '', record] = key.split(separator);
  return { thing: unescaped(thing), record: record === undefined ? null : unescaped(record) };
}
