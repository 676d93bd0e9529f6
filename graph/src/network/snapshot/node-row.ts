import { displayName, labelNames, type Entity, type Period, type Point } from '../../model/index.ts';
import { unknownEnd, unknownStart, yearOf } from './years.ts';

/** What the snapshot keeps of an entity, beside the terms by which it is searched. */
export interface NodeRow {
  readonly type: string | null;
  readonly country: string | null;
  readonly start: number;
  readonly end: number;
  readonly point: Point | null;
  readonly isUnnamed: boolean;
  readonly nameId: string;
  readonly nameEn: string;
}

export function nodeRow(entity: Entity): NodeRow {
  const { fields } = entity;
  const { from, to } = periodOf(entity);
  const names = labelNames(entity);
  return {
    type: text(entity.kind === 'REGION' ? fields['level'] : entity.kind === 'ACTOR' ? fields['type'] : fields['form']),
    country: text(fields['country']),
    start: yearOf(from, unknownStart),
    end: yearOf(to, unknownEnd),
    point: (fields['point'] as Point | undefined) ?? null,
    isUnnamed: fields['isUnnamed'] === true,
    nameId: displayName(names, 'ID') || entity.id,
    nameEn: displayName(names, 'EN') || entity.id,
  };
}

function periodOf(entity: Entity): Period {
  const { fields } = entity;
  if (entity.kind === 'AGREEMENT') {
    return { from: text(fields['signedOn']), to: text(fields['validUntil']) };
  }
  if (entity.kind === 'ACTOR') return { from: text(fields['founded']), to: null };
  const actual = fields['period'] as Period | undefined;
  const planned = fields['plannedPeriod'] as Period | undefined;
  return { from: actual?.from ?? planned?.from ?? null, to: actual?.to ?? planned?.to ?? null };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
