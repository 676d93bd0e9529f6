import {
  canonicalJson,
  flowId,
  GraphError,
  relationDefinitions,
  relationId,
  type Basis,
  type Flow,
  type FlowInput,
  type RelationInput,
  type Relation,
  type RelationDefinition,
} from '../../model/index.ts';
import type { NormalRecord } from '../transaction.ts';
import { asStated, type CanonicalIds } from './canonical.ts';

type Stating = NormalRecord & { readonly id: string };

/**
 * The relations that a record states, those of its flows included; a relation takes basis and rule from the record
 * where it says none itself. One said twice alike counts once. Two that come to be one since their ends lead to one thing
 * are joined.
 * @throws GraphError INVALID_RELATION where one relation is stated twice with different contents.
 */
export function statedRelations(record: Stating, canonical: CanonicalIds = asStated): Relation[] {
  const byId = new Map<string, Relation>();
  const add = (input: RelationInput) => {
    const relation = toRelation(input, record);
    const other = byId.get(relation.id);
    if (other !== undefined && canonicalJson(other) !== canonicalJson(relation)) {
      throw new GraphError(
        'INVALID_RELATION',
        `${record.id} states ${relation.kind} from ${relation.from} to ${relation.to} twice with different contents: join them, or tell them apart by qualifier or validFrom.`,
        { record: record.id, kind: relation.kind, from: relation.from, to: relation.to },
      );
    }
    byId.set(relation.id, relation);
  };
  record.relations.forEach(add);
  for (const flow of record.flows) flowRelations(flow, record).forEach(add);
  const relations = [...byId.values()];
  if (relations.every(({ from, to }) => canonical(from) === from && canonical(to) === to)) return relations;
  const joined = new Map<string, Relation>();
  for (const relation of relations.map((stated) => withCanonicalEnds(stated, canonical))) {
    const other = joined.get(relation.id);
    joined.set(relation.id, other === undefined ? relation : joinRelations(other, relation));
  }
  return [...joined.values()];
}

/** The same between the things to which its ends lead. */
export function withCanonicalEnds(relation: Relation, canonical: CanonicalIds): Relation {
  const [from, to] = [canonical(relation.from), canonical(relation.to)];
  if (from === relation.from && to === relation.to) return relation;
  const { symmetric }: RelationDefinition = relationDefinitions[relation.kind];
  const ends = symmetric === true && from > to ? { from: to, to: from } : { from, to };
  return { ...relation, ...ends, id: relationId({ ...relation, ...ends }) };
}

/** What was first said stands; shares of what turned out to be one thing belong together. */
function joinRelations(first: Relation, second: Relation): Relation {
  const [a, b] = [first.properties.share, second.properties.share];
  if (a === undefined || b === undefined) return first;
  return { ...first, properties: { ...first.properties, share: Math.min(100, a + b) } };
}

export function statedFlows(record: Stating, canonical: CanonicalIds = asStated): Flow[] {
  const end = (id: string | null | undefined) => (id == null ? null : canonical(id));
  return record.flows.map((flow) => ({
    id: flowId(record.id, flow.ordinal),
    record: record.id,
    source: record.source,
    of: canonical(record.entity.id),
    kind: flow.kind,
    value: flow.value,
    currency: flow.currency,
    valueDate: flow.valueDate,
    date: flow.date,
    endDate: flow.endDate ?? null,
    isHumanitarian: flow.isHumanitarian ?? null,
    description: flow.description ?? null,
    from: end(flow.from),
    to: end(flow.to),
    fromText: flow.fromText ?? null,
    toText: flow.toText ?? null,
    covers: (flow.covers ?? []).map(({ region, share }) => ({ region: canonical(region), share: share ?? null })),
    sectors: (flow.sectors ?? []).map(({ sector, vocabulary, share }) => ({
      sector: canonical(sector),
      vocabulary,
      share: share ?? null,
    })),
    goals: (flow.goals ?? []).map(({ goal, vocabulary, share }) => ({
      goal: canonical(goal),
      vocabulary,
      share: share ?? null,
    })),
  }));
}

function flowRelations(flow: FlowInput, record: Stating): RelationInput[] {
  const from = flowId(record.id, flow.ordinal);
  const shared = (share: number | undefined) => (share === undefined ? {} : { properties: { share } });
  return [
    { kind: 'OF', from, to: record.entity.id },
    ...(flow.from == null ? [] : [{ kind: 'FROM', from, to: flow.from } as const]),
    ...(flow.to == null ? [] : [{ kind: 'TO', from, to: flow.to } as const]),
    ...(flow.covers ?? []).map(({ region, share, qualifier }): RelationInput => ({
      kind: 'COVERS',
      from,
      to: region,
      qualifier: qualifier ?? null,
      ...shared(share),
    })),
    ...(flow.sectors ?? []).map(({ sector, share, vocabulary }): RelationInput => ({
      kind: 'IN_SECTOR',
      from,
      to: sector,
      qualifier: vocabulary,
      ...shared(share),
    })),
    ...(flow.goals ?? []).map(({ goal, share, vocabulary }): RelationInput => ({
      kind: 'ADVANCES',
      from,
      to: goal,
      qualifier: vocabulary,
      ...shared(share),
    })),
  ];
}

function toRelation(input: RelationInput, record: Stating): Relation {
  const basis: Basis = input.basis ?? record.basis;
  return {
    id: relationId({ ...input, source: record.source }),
    kind: input.kind,
    from: input.from,
    to: input.to,
    qualifier: input.qualifier ?? null,
    validFrom: input.validFrom ?? null,
    validTo: input.validTo ?? null,
    source: record.source,
    record: record.id,
    basis,
    rule: input.rule ?? (input.basis === undefined ? record.rule : null),
    properties: input.properties ?? {},
  };
}
