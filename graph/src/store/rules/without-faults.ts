import type { RecordInput } from '../../model/index.ts';
import { formFaults } from './form-faults.ts';
import { partFaults, type PartFaultCode } from './part-faults.ts';
import { fieldOf, type Leaves, type Path, type RuleFault } from './rule-fault.ts';
import { ruleFaults } from './rule-faults.ts';

/** Of a value that is left out, so much is kept as it was. */
const longestKept = 2_000;

/** A value that was left out of a record: where it stood, why, and as what it stood there. */
export interface LeftOut {
  readonly code: RuleFault['code'] | PartFaultCode | 'INVALID_FIELD' | 'CODE_TAKEN';
  readonly field: string;
  readonly message: string;
  /** As JSON where it is no text, and where it is none that can be shown. */
  readonly value: string;
}

export interface KeptRecord {
  readonly record: RecordInput;
  readonly leftOut: readonly LeftOut[];
}

type Removal = Pick<RuleFault, 'message' | 'path'> & { readonly code: LeftOut['code']; readonly leaves: Leaves | null };

/**
 * The record without the values that break a rule, which it keeps under `unmapped.refused` as the source has them and
 * names in `unmapped.unreadable`. Equal records stay equal. What cannot be left out without the record itself stays, and
 * the store refuses it.
 */
export function withoutFaults(record: RecordInput): KeptRecord {
  const removals: Removal[] = [];
  // Most records have no fault, and none of what follows is done for them.
  for (const fault of formFaults(record)) removals.push(fault);
  for (const fault of partFaults(record)) removals.push(fault);
  for (const fault of ruleFaults(record)) if (fault.leaves !== null) removals.push(fault);
  return leaveOut(record, removals);
}

/** The record without these values. */
export function leaveOut(record: RecordInput, removals: readonly Removal[]): KeptRecord {
  if (removals.length === 0) return { record, leftOut: [] };
  const copy = structuredClone<unknown>(record) as Mutable;
  const refused: Record<string, string> = {};
  const damaged: string[] = [];
  const leftOut: LeftOut[] = [];
  for (const { code, path, leaves, message } of removals) {
    if (leaves === null) continue;
    const value = shown(valueAt(record, path));
    refused[path.join('.').toWellFormed()] = value;
    damaged.push(...damagedBy(record, leaves.path));
    leftOut.push({ code, field: fieldOf(path), message, value });
    takeOut(copy, leaves);
  }
  compact(copy);
  const unmapped = (copy['unmapped'] ?? {}) as Mutable;
  const former = Array.isArray(unmapped['unreadable']) ? (unmapped['unreadable'] as string[]) : [];
  const unreadable = [...new Set([...former, ...damaged])];
  copy['unmapped'] = {
    ...unmapped,
    refused: { ...(unmapped['refused'] as object | undefined), ...refused },
    ...(unreadable.length > 0 && { unreadable }),
  };
  return { record: copy as unknown as RecordInput, leftOut };
}

type Mutable = Record<string | number, unknown>;

/** Stands in a list for an item that goes, so that the places of the others hold until all are marked. */
const hole = Symbol('hole');

function takeOut(record: Mutable, { path, as }: Leaves): void {
  const last = path.at(-1);
  const parent = valueAt(record, path.slice(0, -1)) as Mutable | undefined;
  // An earlier removal may have taken more.
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (as === 'NULL') parent[last] = null;
  else if (Array.isArray(parent)) parent[last as number] = hole;
  else delete parent[last];
}

/** Closes the holes; a field whose list is empty then says nothing. */
function compact(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    compact(item);
    if (!Array.isArray(item) || !item.includes(hole)) continue;
    const rest = item.filter((each) => each !== hole);
    if (rest.length > 0) (value as Mutable)[name] = rest;
    else delete (value as Mutable)[name];
  }
}

/** A field by its name, a measurement by the id of its indicator: so it is told what is damaged and not just unsaid. */
function damagedBy(record: RecordInput, path: Path): string[] {
  if (path[0] === 'fields') return [fieldOf(path)];
  if (path[0] !== 'relations' || path.length !== 2) return [];
  const relation = valueAt(record, path) as { readonly kind?: unknown; readonly to?: unknown } | null | undefined;
  const { kind, to } = relation ?? {};
  return kind === 'MEASURED' && typeof to === 'string' ? [to.toWellFormed()] : [];
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
  }
  return at;
}

function shown(value: unknown): string {
  const isPlain = typeof value === 'string' && value.isWellFormed() && !/\p{Cc}/u.test(value);
  const text = isPlain ? value : JSON.stringify(value ?? null);
  return text.slice(0, longestKept).toWellFormed();
}
