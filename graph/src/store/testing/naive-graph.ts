import { flowId, kindOfId, recordId, relationId, type AnyFields, type RecordInput } from '../../model/index.ts';

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
  readonly fields: AnyFields;
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
  /** The id that stands for an id. */
  canonical(id: string): string;
  /** Whether an id leads to two things, in a ring, or to a thing of another kind while a record states it. */
  readonly isAmbiguous: boolean;
}

export function naiveGraph(records: readonly NaiveRecord[]): NaiveGraph {
  const ends = (id: string) => naiveEnds(records, id, []);
  const canonical = (id: string) => {
    const [end = id] = ends(id);
    return end !== 'ring' && kindOfId(end) === kindOfId(id) ? end : id;
  };
  const isAmbiguous = records.some(
    ({ input }) =>
      claimsOf(input).some((claimed) => new Set(ends(claimed)).size > 1 || ends(claimed).includes('ring')) ||
      ends(input.entity.id).some((end) => end === 'ring' || kindOfId(end) !== kindOfId(input.entity.id)),
  );
  const entityOf = new Map(records.map(({ id, input }) => [id, canonical(input.entity.id)]));
  const ids = [...new Set(entityOf.values())];
  const about = (id: string) => records.filter((record) => entityOf.get(record.id) === id);
  const sources = ids.filter((id) => id.startsWith('source:')).map((id) => merge(id, about(id), () => 0));
  const precedence = (source: string) => {
    const stated = sources.find(({ id }) => id === source)?.fields['precedence'];
    return typeof stated === 'number' ? stated : 1000;
  };
  const others = ids.filter((id) => !id.startsWith('source:')).map((id) => merge(id, about(id), precedence));
  const entities = new Map([...sources, ...others].map((entity) => [entity.id, entity]));
  const flows = new Map(records.flatMap((record) => flowsOf(record, canonical)));
  const relations = new Map<string, NaiveRelation>();
  const isAlive = (id: string) => entities.has(id) || flows.has(id);
  // The last one set stands, so the smallest record id comes last.
  for (const record of [...records].sort((a, b) => (a.id < b.id ? 1 : -1))) {
    // And of one record the first one.
    for (const relation of relationsOf(record, canonical).reverse()) {
      const joins = relation.from !== relation.to || ['PART_OF', 'PARENT_OF'].includes(relation.kind);
      relations.set(relation.id, { ...relation, isLinked: joins && isAlive(relation.from) && isAlive(relation.to) });
    }
  }
  return { entities, relations, flows, canonical, isAmbiguous };
}

function claimsOf({ entity, fields }: RecordInput): string[] {
  const aliases = (fields['aliases'] ?? []) as { scheme: string; value: string }[];
  return aliases.filter(({ scheme, value }) => scheme === 'id' && value !== entity.id).map(({ value }) => value);
}

/** Where the claims lead, every way followed. */
function naiveEnds(records: readonly NaiveRecord[], id: string, way: readonly string[]): string[] {
  if (way.includes(id)) return ['ring'];
  const claimants = records.filter(({ input }) => claimsOf(input).includes(id)).map(({ input }) => input.entity.id);
  return claimants.length === 0 ? [id] : claimants.flatMap((claimant) => naiveEnds(records, claimant, [...way, id]));
}

function merge(id: string, records: readonly NaiveRecord[], precedence: (source: string) => number): NaiveEntity {
  const best = [...records].sort((a, b) => {
    const [first, second] = [precedence(a.input.source), precedence(b.input.source)];
    if (first !== second) return first - second;
    if (a.at !== b.at) return b.at - a.at;
    return a.id < b.id ? -1 : 1;
  });
  const every = (field: 'names' | 'aliases') => {
    const texts = best
      .flatMap(({ input }) => (input.fields[field] ?? []) as readonly unknown[])
      .map((value) => JSON.stringify(value));
    return texts.filter((text, index) => texts.indexOf(text) === index).map((text) => JSON.parse(text) as unknown);
  };
  const fields: { -readonly [F in keyof AnyFields]: unknown } = {};
  for (const field of ['country', 'population', 'precedence', 'code', 'codeScheme'] as const) {
    const stating = best.find(({ input }) => input.fields[field] !== undefined);
    if (stating !== undefined) fields[field] = stating.input.fields[field];
  }
  return {
    id,
    names: every('names'),
    aliases: every('aliases'),
    fields: fields as AnyFields,
    records: best.map((record) => record.id),
  };
}

type Canonical = NaiveGraph['canonical'];

function flowsOf({ id, input }: NaiveRecord, canonical: Canonical): [string, string][] {
  return (input.flows ?? []).map((flow) => {
    const [from, to] = [flow.from, flow.to].map((end) => (end == null ? null : canonical(end)));
    const covers = (flow.covers ?? []).map(({ region }) => canonical(region));
    return [flowId(id, flow.ordinal), JSON.stringify([id, canonical(input.entity.id), { ...flow, from, to, covers }])];
  });
}

function relationsOf({ id, input }: NaiveRecord, canonical: Canonical): Omit<NaiveRelation, 'isLinked'>[] {
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
  const settled = [...stated, ...ofFlows].map((each) => {
    const ends = [each.from.startsWith('flow:') ? each.from : canonical(each.from), canonical(each.to)] as const;
    const [from, to] = each.kind === 'BORDERS' && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
    return { ...each, from, to };
  });
  return settled.map(({ kind, from, to, qualifier, validFrom, validTo }) => ({
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
