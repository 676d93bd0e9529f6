import type { AnyFields, Entity } from '@jejaring/graph/model';

/** The flat row of an entity that spreadsheets and Gephi can hold; null is unknown. */
export interface NodeRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEnglish: string | null;
  /** Level of a region, type of an actor or source, form of a partnership. */
  readonly type: string | null;
  readonly code: string | null;
  readonly country: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** How many records stand behind it. */
  readonly records: number;
}

export function nodeRow(entity: Entity): NodeRow {
  const fields: AnyFields = entity.fields;
  const english = entity.names.find((name) => name.language === 'en');
  return {
    id: entity.id,
    kind: entity.kind,
    name: (entity.names.find((name) => name.language === 'id') ?? entity.names[0])?.text ?? entity.id,
    nameEnglish: english?.text ?? null,
    type: fields.level ?? fields.form ?? fields.type ?? null,
    code: fields.code ?? null,
    country: fields.country ?? null,
    from: fields.period?.from ?? fields.signedOn ?? null,
    to: fields.period?.to ?? fields.validUntil ?? null,
    longitude: fields.point?.lon ?? null,
    latitude: fields.point?.lat ?? null,
    records: entity.records.length,
  };
}
