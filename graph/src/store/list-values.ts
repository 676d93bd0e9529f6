import type { AnyFields, Entity, FieldName, ListField } from '../model/index.ts';

/** What a list filters, orders and counts by: one value a field, null where it is not stated. */
export type ListValues = Readonly<Record<ListField, string | number | boolean | null>>;

/** The list fields that are entity fields of the same name. */
const plainFields = [
  'level',
  'type',
  'codeScheme',
  'code',
  'country',
  'isAutonomous',
  'form',
  'status',
  'isHumanitarian',
  'vocabulary',
  'theme',
  'stage',
  'isUnnamed',
] as const satisfies readonly (ListField & FieldName)[];

export function listValues(entity: Entity): ListValues {
  const fields: AnyFields = entity.fields;
  const plain = Object.fromEntries(plainFields.map((field) => [field, storable(fields[field] ?? null)]));
  return {
    ...plain,
    population: fields.population?.value ?? null,
    ...years(entity),
    name: storable(entity.names[0]?.text ?? null),
  } as ListValues;
}

/** A restore may bring halves of characters, which no engine keeps outside of JSON. */
function storable<Value>(value: Value): Value | string {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function years({ kind, fields }: Entity): { startYear: number | null; endYear: number | null } {
  if (kind === 'AGREEMENT') return { startYear: yearOf(fields.signedOn), endYear: yearOf(fields.validUntil) };
  const { period }: AnyFields = fields;
  return { startYear: yearOf(period?.from), endYear: yearOf(period?.to) };
}

function yearOf(date: unknown): number | null {
  return typeof date === 'string' ? Number(date.slice(0, 4)) : null;
}

/** By what names are ordered: without case and marks, so that "Évora" stands beside "Evora" in every engine. */
export function nameKey(name: string): string {
  return name.toWellFormed().normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
