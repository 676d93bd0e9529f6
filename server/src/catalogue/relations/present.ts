import { roles, type Flow, type Relation, type RelationProperties } from '@jejaring/graph/model';

export interface RelationRoot
  extends
    Pick<Relation, 'id' | 'kind' | 'qualifier' | 'validFrom' | 'validTo' | 'basis' | 'rule'>,
    Omit<RelationProperties, 'year'> {
  readonly __typename: 'Relation';
  readonly direction: 'OUT' | 'IN';
  readonly role: string | null;
  readonly year: number | null;
  readonly fromId: string;
  readonly toId: string;
  readonly otherId: string;
  readonly sourceId: string;
  readonly recordId: string;
}

const roleWords: ReadonlySet<string> = new Set(roles);

/** A relation as seen from one of its ends; without one it is seen from where it starts. */
export function presentRelation(relation: Relation, seenFrom: string = relation.from): RelationRoot {
  const isOut = relation.from === seenFrom;
  const { year, ...properties } = relation.properties;
  const { qualifier } = relation;
  return {
    ...properties,
    __typename: 'Relation',
    id: relation.id,
    kind: relation.kind,
    direction: isOut ? 'OUT' : 'IN',
    fromId: relation.from,
    toId: relation.to,
    otherId: isOut ? relation.to : relation.from,
    role: qualifier !== null && roleWords.has(qualifier) ? qualifier : null,
    qualifier,
    validFrom: relation.validFrom,
    validTo: relation.validTo,
    basis: relation.basis,
    rule: relation.rule,
    year: yearOf(year ?? qualifier),
    sourceId: relation.source,
    recordId: relation.record,
  };
}

function yearOf(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null;
}

export interface FlowRoot extends Pick<
  Flow,
  'id' | 'kind' | 'value' | 'currency' | 'valueDate' | 'date' | 'endDate' | 'description' | 'fromText' | 'toText'
> {
  readonly __typename: 'Flow';
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly recordId: string;
}

export function presentFlow(flow: Flow): FlowRoot {
  return {
    __typename: 'Flow',
    id: flow.id,
    kind: flow.kind,
    value: flow.value,
    currency: flow.currency,
    valueDate: flow.valueDate,
    date: flow.date,
    endDate: flow.endDate,
    description: flow.description,
    fromId: flow.from,
    toId: flow.to,
    fromText: flow.fromText,
    toText: flow.toText,
    recordId: flow.record,
  };
}
