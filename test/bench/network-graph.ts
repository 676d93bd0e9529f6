import {
  relationId,
  type Entity,
  type EntityKind,
  type Relation,
  type RelationKind,
  type Role,
} from '@jejaring/graph/model';
import { seeded } from './random.ts';

/**
 * A network of 50,000 nodes and 250,000 relations with the skew of real ones: 20 sources, 1,000 sectors, 12,000 regions
 * in a tree, 8,000 actors, 28,980 initiatives.
 *
 * Parties join initiatives by preferential attachment (Barabási and Albert, "Emergence of scaling in random networks",
 * 1999): two times in three a party is drawn from all earlier participations, so in proportion to its degree, else
 * evenly. The size of an initiative is 2 for 6 in 10, 3 to 8 for 3 in 10, and beyond that 7 / u for even u, at most 400.
 * Places are drawn with a bias to the first regions, sectors likewise. Seven roles, 20 sources (the first states a
 * quarter of all), 1 in 10 relations inferred, 3 in 10 undated.
 */
export interface BenchGraph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly parties: readonly string[];
  /** The party with most participations. */
  readonly hub: string;
}

export const graphSize = { nodes: 50_000, relations: 250_000 } as const;
const regions = 12_000;
const actors = 8_000;
const sectors = 1_000;
const sources = 20;
const roles: readonly Role[] = [
  'PARTNER',
  'FUNDING',
  'IMPLEMENTING',
  'ACCOUNTABLE',
  'EXTENDING',
  'BENEFICIARY',
  'LEAD',
];

export function benchGraph(seed: number): BenchGraph {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const early = <T>(list: readonly T[]): T => list[Math.floor(random() ** 3 * list.length)]!;
  const entities: Entity[] = [];
  const make = (kind: EntityKind, at: number, fields: Record<string, unknown> = {}) => {
    const id = `${kind.toLowerCase()}:bench:${at}`;
    const text = `${syllables(random)} ${syllables(random)} ${at}`;
    entities.push({
      id,
      kind,
      version: 1,
      fields,
      aliases: [],
      descriptions: [],
      records: [`record:bench:${id}`],
      names: [{ language: 'id', text, use: 'OFFICIAL' }],
    });
    return id;
  };
  const sourceIds = Array.from({ length: sources }, (_, at) => make('SOURCE', at));
  const sectorIds = Array.from({ length: sectors }, (_, at) => make('SECTOR', at));
  const regionIds = Array.from({ length: regions }, (_, at) =>
    make('REGION', at, { level: 'REGENCY', point: { lat: random() * 10, lon: random() * 40 + 95 } }),
  );
  const actorIds = Array.from({ length: actors }, (_, at) => make('ACTOR', at, { type: 'GOVERNMENT' }));
  const initiatives = graphSize.nodes - entities.length;
  const initiativeIds = Array.from({ length: initiatives }, (_, at) => {
    const from = String(1990 + Math.floor(random() * 35));
    return random() < 0.5
      ? make('PARTNERSHIP', at, { form: pick(['SISTER_CITY', 'KSDD', 'TRIANGULAR']), period: { from, to: null } })
      : make('PROGRAMME', at, { period: { from, to: null } });
  });

  const relations: Relation[] = [];
  const seen = new Set<string>();
  const relate = (kind: RelationKind, from: string, to: string, qualifier: string | null = null) => {
    const source = random() < 0.25 ? sourceIds[0]! : pick(sourceIds);
    const validFrom = random() < 0.3 ? null : String(1990 + Math.floor(random() * 35));
    const id = relationId({ kind, from, to, qualifier, validFrom, source });
    if (seen.has(id)) return;
    seen.add(id);
    relations.push({
      id,
      kind,
      from,
      to,
      qualifier,
      validFrom,
      validTo: null,
      source,
      record: `record:bench:${from}`,
      basis: random() < 0.1 ? 'INFERRED' : 'STATED',
      rule: null,
      properties: {},
    });
  };
  for (let at = 1; at < regions; at += 1) relate('PART_OF', regionIds[at]!, regionIds[Math.floor(at / 12)]!);
  for (const actor of actorIds) relate('LOCATED_IN', actor, early(regionIds));
  for (const initiative of initiativeIds) {
    relate('IN_SECTOR', initiative, early(sectorIds));
    relate('COVERS', initiative, early(regionIds));
  }
  const partyIds = [...regionIds, ...actorIds];
  const degree = new Map<string, number>();
  const taken: string[] = [];
  while (relations.length < graphSize.relations) {
    for (const initiative of initiativeIds) {
      const shape = random();
      const size =
        shape < 0.6 ? 2 : shape < 0.9 ? 3 + Math.floor(random() * 6) : Math.min(400, Math.floor(7 / random()));
      for (let nth = 0; nth < size && relations.length < graphSize.relations; nth += 1) {
        const party = taken.length > 0 && random() < 2 / 3 ? pick(taken) : pick(partyIds);
        relate('PARTY_TO', party, initiative, pick(roles));
        taken.push(party);
        degree.set(party, (degree.get(party) ?? 0) + 1);
      }
    }
  }
  const [hub] = [...degree].reduce((most, next) => (next[1] > most[1] ? next : most));
  return { entities, relations, parties: partyIds, hub };
}

function syllables(random: () => number): string {
  const consonants = 'bcdghjklmnprstwy';
  const vowels = 'aiueo';
  const letter = (from: string) => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => letter(consonants) + letter(vowels)).join('');
}
