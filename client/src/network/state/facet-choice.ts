/**
 * What a click on a box of a facet chooses. `all` are the values there are, `chosen` those of the filter (undefined: all).
 * Null says that the click would leave nothing: the last box stays.
 */
export function toggleValue<Value extends string>(
  all: readonly Value[],
  chosen: readonly Value[] | undefined,
  value: Value,
): readonly Value[] | undefined | null {
  const now = new Set(chosen ?? all);
  if (now.has(value)) now.delete(value);
  else now.add(value);
  if (all.every((one) => !now.has(one))) return null;
  if (all.every((one) => now.has(one))) return undefined;
  return [...now];
}

/** Where most things carry no value at all (a city pair has no sector) nothing is ticked at first, and a tick narrows. */
export function narrowTo<Value extends string>(
  chosen: readonly Value[] | undefined,
  value: Value,
): readonly Value[] | undefined {
  const now = new Set(chosen ?? []);
  if (now.has(value)) now.delete(value);
  else now.add(value);
  return now.size === 0 ? undefined : [...now];
}
