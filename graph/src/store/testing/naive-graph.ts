import { flowId, recordId, relationId, type RecordInput } from '../../model/index.ts';

/**
 * The graph in the plainest code: everything is derived anew from the list of records, quadratic where that is
 * shorter. Written apart from the store's write layer, which is compared with it.
 */
export interface NaiveRecord {
  readonly id: string;
  readonly at: number;
  readonly input: RecordInput;
}

export interface NaiveEntity {
  readonly id: string;
  readonly names: readonly unknown[];
  readonly aliases: readonly unknown[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly records: readonly string[];
}

export interface NaiveRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly record: string;
  readonly isLinked: boolean;
  readonly content: string;
}

export interface NaiveGraph {
  readonly entities: ReadonlyMap<string, NaiveEntity>;
  /** One for each relation id: the statement that stands. */
  readonly relations: ReadonlyMap<string, NaiveRelation>;
  /** The flow as JSON, by id. */
  readonly flows: ReadonlyMap<string, string>;
}

export function naiveGraph(records: readonly NaiveRecord[]): NaiveGraph {
  const ids = [...new Set(records.map(({ input }) => input.entity.id))];
  const about = (id: string) => records.filter(({ input }) => input.entity.id === id);
  const sources = ids.filter((id) => id.startsWith('source:')).map((id) => merge(id, about(id), () => 0));
  const precedence = (source: string) => {
    const stated = sources.find(({ id }) => id === source)?.fields['precedence'];
    return typeof stated === 'number' ? stated : 1000;
  };
  const others = ids.filter((id) => !id.startsWith('source:')).map((id) => merge(id, about(id), precedence));
  const entities = new Map([...sources, ...others].map((entity) => [entity.id, entity]));
  const flows = new Map(records.flatMap(flowsOf));
  const relations = new Map<string, NaiveRelation>();
  const isAlive = (id: string) => entities.has(id) || flows.has(id);
  // The last one set stands, so the smallest record id comes last.
  for (const record of [...records].sort((a, b) => (a.id < b.id ? 1 : -1))) {
    for (const relation of relationsOf(record)) {
      relations.set(relation.id, { ...relation, isLinked: isAlive(relation.from) && isAlive(relation.to) });
    }
  }
  return { entities, relations, flows };
}

function merge(id: string, records: readonly NaiveRecord[], precedence: (source: string) => number): NaiveEntity {
  const best = [...records].sort((a, b) => {
    const [first, second] = [precedence(a.input.source), precedence(b.input.source)];
    if (first !== second) return first - second;
    if (a.at !== b.at) return b.at - a.at;
    return a.id < b.id ? -1 : 1;
  });
  const every = (field: string) => {
    const texts = best
      .flatMap(({ input }) => (input.fields[field] ?? []) as unknown[])
      .map((value) => JSON.stringify(value));
    return texts.filter((text, index) => texts.indexOf(text) === index).map((text) => JSON.parse(text) as unknown);
  };
  const fields: Record<string, unknown> = {};
  for (const field of ['country', 'population', 'precedence', 'code', 'codeScheme']) {
    const stating = best.find(({ input }) => input.fields[field] !== undefined);
    if (stating !== undefined) fields[field] = stating.input.fields[field];
  }
  return { id, names: every('names'), aliases: every('aliases'), fields, records: best.map((record) => record.id) };
}

function flowsOf({ id, input }: NaiveRecord): [string, string][] {
  return (input.flows ?? []).map((flow) => [flowId(id, flow.ordinal), JSON.stringify([id, input.entity.id, flow])]);
}

function relationsOf({ id, input }: NaiveRecord): Omit<NaiveRelation, 'isLinked'>[] {
  const stated = (input.relations ?? []).map((relation) => {
    const { kind, from, to, qualifier, validFrom, validTo } = relation;
    return { kind, from, to, qualifier, validFrom, validTo };
  });
  const ofFlows = (input.flows ?? []).flatMap((flow) => {
    const from = flowId(id, flow.ordinal);
    const end = (kind: string, to: string) => ({ kind, from, to, qualifier: null, validFrom: null, validTo: null });
    return [
      end('OF', input.entity.id),
      ...(flow.from == null ? [] : [end('FROM', flow.from)]),
      ...(flow.to == null ? [] : [end('TO', flow.to)]),
      ...(flow.covers ?? []).map(({ region }) => end('COVERS', region)),
    ];
  });
  return [...stated, ...ofFlows].map(({ kind, from, to, qualifier, validFrom, validTo }) => ({
    id: relationId({ kind, from, to, qualifier, validFrom, source: input.source }),
    from,
    to,
    kind,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    record: id,
    content: JSON.stringify([kind, from, to, qualifier ?? null, validTo ?? null, id]),
  }));
}

export function naiveRecordId(input: RecordInput): string {
  return recordId(input.source, input.key);
}
