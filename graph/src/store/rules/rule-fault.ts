import { isInOrder } from '../validate/fault.ts';
import type { ValueFault } from './text.ts';

/** Names and positions that lead from a record to a part of it: `['fields', 'names', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** A value that a record may not have, though it has the right form. */
export interface RuleFault extends ValueFault {
  readonly path: Path;
  /** What is unknown once the value is left out, so that the rest can stay; null where that is the whole record. */
  readonly leaves: Leaves | null;
}

/** `NULL` where the part must be there and may be unknown. */
export interface Leaves {
  readonly path: Path;
  readonly as: 'ABSENT' | 'NULL';
}

export const absent = (...path: Path): Leaves => ({ path, as: 'ABSENT' });
export const unknown = (...path: Path): Leaves => ({ path, as: 'NULL' });

/** The field or part that a writer would look for. */
export function fieldOf(path: Path): string {
  if (path[0] === 'fields') return String(path[1]);
  return path.findLast((step) => typeof step === 'string') ?? '';
}

const none: readonly RuleFault[] = [];

/** The fault with its place, if there is one. Asked of every value that is written, so that no generator is made. */
export function at(fault: ValueFault | null, path: Path, leaves: Leaves | null): readonly RuleFault[] {
  return fault === null ? none : [{ ...fault, path, leaves }];
}

export function figureFault(value: unknown, least: number, most: number): ValueFault | null {
  if (typeof value !== 'number' || (value >= least && value <= most)) return null;
  return { code: 'INVALID_FIGURE', message: `the figure ${value} is not between ${least} and ${most}.` };
}

/** Of two partial dates; 2017-05 is not after 2017. */
export function orderFault(from: unknown, to: unknown): ValueFault | null {
  if (typeof from !== 'string' || typeof to !== 'string' || isInOrder(from, to)) return null;
  return { code: 'DATES_REVERSED', message: `it ends (${to}) before it begins (${from}).` };
}
