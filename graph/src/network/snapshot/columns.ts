/** The typed arrays that columns are made of. */
export type Column =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | BigInt64Array<ArrayBuffer>;

/** Stands for "no node" in columns of node indices. */
export const none = 0xffffffff;

/** The same values in an array that holds at least `length`, half as much again so that growth stays linear. */
export function grown<T extends Column>(column: T, length: number): T {
  if (column.length >= length) return column;
  const next = blank(column, Math.max(length, Math.ceil(column.length * 1.5), 16));
  // As bytes, since the two are of one kind, which the type does not say.
  new Uint8Array(next.buffer).set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  return next;
}

/** An array of the same kind, all zero. */
export function blank<T extends Column>(column: T, length: number): T {
  const make = column.constructor as new (length: number) => T;
  return new make(length);
}
