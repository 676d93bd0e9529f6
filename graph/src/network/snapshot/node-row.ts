import { inEveryLanguage, type EveryLanguage } from '@jejaring/words/languages';
import { displayName, labelNames, type AnyFields, type Entity, type Period, type Point } from '../../model/index.ts';
import { unknownEnd, unknownStart, yearOf } from './years.ts';

/** What the snapshot keeps of an entity, beside the terms by which it is searched. */
export interface NodeRow {
  readonly type: string | null;
  readonly country: string | null;
  readonly start: number;
  readonly end: number;
  readonly point: Point | null;
  readonly isUnnamed: boolean;
  readonly names: EveryLanguage;
}

export function nodeRow(entity: Entity): NodeRow {
  const fields: AnyFields = entity.fields;
  const { from, to } = periodOf(entity);
  const names = labelNames(entity);
  return {
    type: (entity.kind === 'REGION' ? fields.level : entity.kind === 'ACTOR' ? fields.type : fields.form) ?? null,
    country: fields.country ?? null,
    start: yearOf(from, unknownStart),
    end: yearOf(to, unknownEnd),
    point: fields.point ?? null,
    isUnnamed: fields.isUnnamed === true,
    names: inEveryLanguage((language) => displayName(names, language) || entity.id),
  };
}

function periodOf(entity: Entity): Period {
  if (entity.kind === 'AGREEMENT') {
    return { from: entity.fields.signedOn ?? null, to: entity.fields.validUntil ?? null };
  }
  if (entity.kind === 'ACTOR') return { from: entity.fields.founded ?? null, to: null };
  const { period: actual, plannedPeriod: planned }: AnyFields = entity.fields;
  return { from: actual?.from ?? planned?.from ?? null, to: actual?.to ?? planned?.to ?? null };
}
