import { GraphError, kindOfId, type GraphRecord } from '../../model/index.ts';
import type { GraphTransaction, RecordRow } from '../transaction.ts';
import { canonicalBy, canonicalOf, mentionedIds, ownersOf, type CanonicalIds } from './canonical.ts';

/** A record that goes to another entity than before, though it says the same. */
export interface MovedRecord {
  readonly row: RecordRow;
  readonly from: string;
}

/** What a command's records make of the ids: which ones lead where, and which records go elsewhere by that. */
export interface Identity<Row> {
  readonly put: readonly (Row & Pick<RecordRow, 'canonicalEntity'>)[];
  readonly moved: readonly MovedRecord[];
  /** Records that state the same as before, of whose ends some lead elsewhere now. */
  readonly restated: readonly RecordRow[];
  readonly before: CanonicalIds;
  readonly after: CanonicalIds;
}

type Claiming = Pick<GraphRecord, 'entity' | 'fields'>;
type Put = Omit<RecordRow, 'canonicalEntity'>;

/**
 * Finds the entity of each record. An alias of scheme `id` makes the id lead to what its record is about, and on from
 * there; so an id leads to one entity, whoever said so in whatever order. Whether an entity that lives may end by that is
 * the command's kind to say: a file that comes to claim it is refused.
 * @param mayJoin whether a living entity may come to lead to another one
 * @throws GraphError ALIAS_TAKEN
 */
export async function resolveIdentity(
  transaction: GraphTransaction,
  put: readonly Put[],
  gone: readonly RecordRow[],
  mayJoin: boolean,
): Promise<Identity<Put>> {
  const mentioned = new Set([...put, ...gone].flatMap((record) => [...mentionedIds(record), ...claimedBy(record)]));
  const owners = await ownersOf(transaction, mentioned);
  const canonical = canonicalBy(owners);
  if (haveSameClaims(put, gone)) {
    for (const { entity } of put) refuseForeign(entity.id, owners.get(entity.id));
    const placed = put.map((row) => ({ ...row, canonicalEntity: canonical(row.entity.id) }));
    return { put: placed, moved: [], restated: [], before: canonical, after: canonical };
  }
  const group = await readGroup(transaction, put, gone, owners);
  const leads = new Claims(group.after);
  const changed = group.redirected(leads);
  for (const { entity } of group.after) refuseForeign(entity.id, leads.owner(entity.id));
  if (!mayJoin) group.refuseJoining(leads);
  const after: CanonicalIds = (id) => (leads.has(id) || changed.has(id) ? leads.canonical(id) : canonical(id));
  const moving = group.staying.filter((record) => after(record.entity.id) !== record.canonicalEntity);
  const formerOf = new Map(moving.map(({ id, canonicalEntity }) => [id, canonicalEntity]));
  const rows = moving.length === 0 ? [] : await transaction.recordInputs([...formerOf.keys()]);
  const moved = rows
    .map((row): MovedRecord => ({
      row: { ...row, canonicalEntity: after(row.entity.id) },
      from: formerOf.get(row.id) ?? '',
    }))
    .toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1));
  if (changed.size > 0) transaction.redirected([...changed.keys()]);
  const restated = await readRestated(transaction, changed, new Set([...put, ...gone].map(({ id }) => id)));
  const others = await ownersOf(
    transaction,
    restated.flatMap((record) => [...mentionedIds(record)]).filter((id) => !mentioned.has(id)),
  );
  const all = new Map([...owners, ...others]);
  const before: CanonicalIds = (id) => changed.get(id) ?? canonicalOf(id, all.get(id));
  return {
    put: put.map((row) => ({ ...row, canonicalEntity: after(row.entity.id) })),
    moved,
    restated,
    before,
    after: (id) => (leads.has(id) || changed.has(id) ? leads.canonical(id) : before(id)),
  };
}

function claimedBy({ entity, fields }: Claiming): string[] {
  const aliases = fields.aliases ?? [];
  return aliases.flatMap(({ scheme, value }) => (scheme === 'id' && value !== entity.id ? [value] : []));
}

function haveSameClaims(put: readonly Claiming[], gone: readonly Claiming[]): boolean {
  const claimsOf = (records: readonly Claiming[]) =>
    records.flatMap((record) => claimedBy(record).map((value) => JSON.stringify([value, record.entity.id]))).sort();
  const [now, then] = [claimsOf(put), claimsOf(gone)];
  return now.length === then.length && now.every((claim, index) => claim === then[index]);
}

/** Everything whose identity the claims of these records may touch: it is closed, for what an id leads to is in it. */
async function readGroup(
  transaction: GraphTransaction,
  put: readonly Put[],
  gone: readonly RecordRow[],
  owners: ReadonlyMap<string, string>,
): Promise<Group> {
  const ids = new Set([...put, ...gone].flatMap((record) => [record.entity.id, ...claimedBy(record)]));
  const entities = [...ids, ...gone.map(({ canonicalEntity }) => canonicalEntity)];
  const roots = new Set(entities.flatMap((id) => [id, owners.get(id) ?? id]));
  const present = await transaction.recordsAbout([...roots]);
  const goneIds = new Set([...put, ...gone].map(({ id }) => id));
  const staying = present.filter(({ id }) => !goneIds.has(id));
  return new Group(present, staying, [...staying, ...put], ids, owners);
}

class Group {
  readonly staying: readonly GraphRecord[];
  readonly after: readonly Claiming[];
  private readonly present: readonly GraphRecord[];
  private readonly ids: ReadonlySet<string>;
  private readonly owners: ReadonlyMap<string, string>;

  constructor(
    present: readonly GraphRecord[],
    staying: readonly GraphRecord[],
    after: readonly Claiming[],
    ids: ReadonlySet<string>,
    owners: ReadonlyMap<string, string>,
  ) {
    this.present = present;
    this.staying = staying;
    this.after = after;
    this.ids = ids;
    this.owners = owners;
  }

  /** The ids that lead elsewhere than they did, each with where it led. */
  redirected(leads: Claims): Map<string, string> {
    const former = new Map([...this.ids].map((id) => [id, canonicalOf(id, this.owners.get(id))]));
    for (const record of this.present) {
      for (const id of [record.entity.id, ...claimedBy(record)])
        former.set(id, canonicalOf(id, record.canonicalEntity));
    }
    return new Map([...former].filter(([id, entity]) => leads.canonical(id) !== entity));
  }

  /** What lived goes on living as what it is, unless nobody states it any more. */
  refuseJoining(leads: Claims): void {
    const lived = new Set(this.present.map(({ canonicalEntity }) => canonicalEntity));
    const ended = this.after.map(({ entity }) => entity.id).filter((id) => lived.has(id) && leads.canonical(id) !== id);
    const [first] = ended.toSorted();
    if (first !== undefined) throw taken(first, leads.owner(first) ?? first, first);
  }
}

/** Where ids lead by what records claim; each is followed to its end once. */
class Claims {
  private readonly claims = new Map<string, Set<string>>();
  private readonly ends = new Map<string, string>();

  /** @throws GraphError ALIAS_TAKEN where an id would lead to two, or in a ring */
  constructor(records: readonly Claiming[]) {
    for (const record of records) {
      for (const value of claimedBy(record)) {
        const known = this.claims.get(value);
        if (known === undefined) this.claims.set(value, new Set([record.entity.id]));
        else known.add(record.entity.id);
      }
    }
    for (const value of [...this.claims.keys()].sort()) this.end(value, []);
  }

  has(id: string): boolean {
    return this.claims.has(id);
  }

  owner(id: string): string | undefined {
    return this.claims.has(id) ? this.end(id, []) : undefined;
  }

  canonical(id: string): string {
    return canonicalOf(id, this.owner(id));
  }

  private end(id: string, way: readonly string[]): string {
    const known = this.ends.get(id);
    if (known !== undefined) return known;
    if (way.includes(id)) throw taken(id, way.at(-1) ?? id, id);
    const [first = id, ...others] = [...(this.claims.get(id) ?? [])]
      .map((claimant) => this.end(claimant, [...way, id]))
      .toSorted();
    const other = others.find((end) => end !== first);
    if (other !== undefined) throw taken(id, other, first);
    this.ends.set(id, first);
    return first;
  }
}

/** The records that state something of an id which leads elsewhere now, without those that the command writes itself. */
async function readRestated(
  transaction: GraphTransaction,
  changed: ReadonlyMap<string, string>,
  written: ReadonlySet<string>,
): Promise<RecordRow[]> {
  if (changed.size === 0) return [];
  const standing = await transaction.statementsAt([...new Set(changed.values())]);
  if (standing.length === 0) return [];
  const spare = await transaction.statementsOf([...new Map(standing.map((row) => [row.id, row])).values()]);
  const records = new Set([...standing, ...spare].map(({ record }) => record).filter((id) => !written.has(id)));
  if (records.size === 0) return [];
  const rows = await transaction.recordInputs([...records]);
  return rows.filter((row) => [...mentionedIds(row)].some((id) => changed.has(id)));
}

/** A record states an id that leads to a thing of another kind. */
function refuseForeign(id: string, owner: string | undefined): void {
  if (owner !== undefined && owner !== id && kindOfId(owner) !== kindOfId(id)) throw taken(id, id, owner);
}

function taken(alias: string, entity: string, owner: string): GraphError {
  const message =
    owner === alias && entity !== alias
      ? `${alias} lives, so it cannot lead to ${entity}: merge the two, or drop the alias.`
      : `${alias} already leads to ${owner}, so it cannot lead to ${entity}: merge the two, or drop one alias.`;
  return new GraphError('ALIAS_TAKEN', message, { alias, entity, owner });
}
