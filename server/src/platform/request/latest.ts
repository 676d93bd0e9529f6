/**
 * What is costly to read and serves everybody until what it was read from moves on: the value of the last version is kept for
 * each owner, and asked for once however many ask at the same time. A failed reading is not kept: the next one asks again.
 */
export function latest<Owner extends WeakKey, Value>(): (
  owner: Owner,
  version: number,
  read: () => Promise<Value>,
) => Promise<Value> {
  const remembered = new WeakMap<Owner, { readonly version: number; readonly value: Promise<Value> }>();
  return (owner, version, read) => {
    const before = remembered.get(owner);
    if (before?.version === version) return before.value;
    const fresh = { version, value: read() };
    remembered.set(owner, fresh);
    fresh.value.catch(() => {
      if (remembered.get(owner) === fresh) remembered.delete(owner);
    });
    return fresh.value;
  };
}
