import { relationId, sourceId, type Entity, type EntityKind, type Relation, type Role } from '@jejaring/graph/model';
import { seeded } from './random.ts';

/**
 * A network with the skew of real ones, in columns, so that millions of relations fit beside what is measured; entities
 * and relations are made when they are asked for. For each 250,000 relations: 12,000 regions in a tree, 8,000 actors
 * and about 28,000 initiatives; always 20 sources and 1,000 sectors.
 *
 * Parties join initiatives by preferential attachment (Barabási and Albert, "Emergence of scaling in random networks",
 * 1999): two times in three a party is drawn from all earlier participations, so in proportion to its degree, else
 * evenly. The size of an initiative is 2 for 6 in 10, 3 to 8 for 3 in 10, and beyond that 7 / u for even u, at most 400.
 * Places are drawn with a bias to the first regions, sectors likewise. Seven roles, 20 sources (the first states a
 * quarter of all), 1 in 10 relations inferred, 3 in 10 undated.
 */
export class NetworkModel {
  readonly relationCount: number;
  readonly nodeCount: number;
  /** Regions and actors are the nodes from `firstParty` on; initiatives follow from `firstInitiative` on. */
  readonly firstParty = sources + sectors;
  readonly firstInitiative: number;
  /** The party with most participations. */
  readonly hub: number;
  private readonly seed: number;
  private readonly scheme: string;
  private readonly regions: number;
  private readonly columns: ReturnType<typeof columnsFor>;
  /** Where the relations of each initiative begin. */
  private readonly startOf: number[] = [];

  /** @param scheme second part of every id, so that two models can stand in one store */
  constructor(seed: number, relations: number, scheme = 'bench') {
    this.seed = seed;
    this.scheme = scheme;
    this.relationCount = relations;
    this.regions = Math.round(relations * 0.048);
    const actors = Math.round(relations * 0.032);
    this.firstInitiative = this.firstParty + this.regions + actors;
    this.columns = columnsFor(relations);
    this.hub = this.fill(seeded(seed), actors);
    this.nodeCount = this.firstInitiative + this.startOf.length;
  }

  id(node: number): string {
    const [kind, at] = this.place(node);
    return kind === 'SOURCE' ? benchSource(at) : `${kind.toLowerCase()}:${this.scheme}:${at}`;
  }

  entity(node: number): Entity {
    const [kind, at] = this.place(node);
    const id = this.id(node);
    const random = seeded(this.seed + node * 7919);
    const text = `${syllables(random)} ${syllables(random)} ${at}`;
    return {
      id,
      kind,
      version: 1,
      fields: fieldsOf(kind, random),
      aliases: [],
      descriptions: [],
      records: [`record:bench:${id}`],
      names: [{ language: 'id', text, use: 'OFFICIAL' }],
    };
  }

  relation(row: number): Relation {
    const { kind, from, to, role, year, source, isInferred } = this.columns;
    const tie = {
      kind: kinds[kind[row]!]!,
      from: this.id(from[row]!),
      to: this.id(to[row]!),
      qualifier: roles[role[row]! - 1] ?? null,
      validFrom: year[row] === 0 ? null : String(year[row]),
      source: this.id(source[row]!),
    };
    return {
      id: relationId(tie),
      ...tie,
      validTo: null,
      record: `record:bench:${tie.from}`,
      basis: isInferred[row] === 1 ? 'INFERRED' : 'STATED',
      rule: null,
      properties: {},
    };
  }

  /** The relations that a record of this node states, as rows from the first up to the second. */
  statedBy(node: number): readonly [number, number] {
    const initiative = node - this.firstInitiative;
    if (initiative >= 0) return [this.startOf[initiative]!, this.startOf[initiative + 1] ?? this.relationCount];
    // The first region is part of nothing; every other region and every actor states one.
    const row = node - this.firstParty - 1;
    return row < 0 ? [0, 0] : [row, row + 1];
  }

  private place(node: number): readonly [EntityKind, number] {
    if (node < sources) return ['SOURCE', node];
    if (node < this.firstParty) return ['SECTOR', node - sources];
    if (node < this.firstParty + this.regions) return ['REGION', node - this.firstParty];
    if (node < this.firstInitiative) return ['ACTOR', node - this.firstParty - this.regions];
    return [node % 2 === 0 ? 'PARTNERSHIP' : 'PROGRAMME', node - this.firstInitiative];
  }

  /** Writes every relation; returns the party met most often. */
  private fill(random: () => number, actors: number): number {
    const { columns, regions, firstParty, relationCount } = this;
    const early = (first: number, count: number) => first + Math.floor(random() ** 3 * count);
    const drawn = () => ({
      source: random() < 0.25 ? 0 : Math.floor(random() * sources),
      year: random() < 0.3 ? 0 : 1990 + Math.floor(random() * 35),
    });
    let row = 0;
    const isFull = () => row >= relationCount;
    const relate = (kind: Kind, from: number, to: number, role = 0, { source, year } = drawn()) => {
      columns.kind[row] = kinds.indexOf(kind);
      columns.from[row] = from;
      columns.to[row] = to;
      columns.role[row] = role;
      columns.source[row] = source;
      columns.year[row] = year;
      columns.isInferred[row] = random() < 0.1 ? 1 : 0;
      row += 1;
    };
    for (let at = 1; at < regions; at += 1) relate('PART_OF', firstParty + at, firstParty + Math.floor(at / 12));
    for (let at = 0; at < actors; at += 1) relate('LOCATED_IN', firstParty + regions + at, early(firstParty, regions));
    const taken = new Uint32Array(relationCount);
    const degree = new Uint32Array(regions + actors);
    let drawnParties = 0;
    for (let initiative = this.firstInitiative; !isFull(); initiative += 1) {
      this.startOf.push(row);
      relate('IN_SECTOR', initiative, early(sources, sectors));
      if (!isFull()) relate('COVERS', initiative, early(firstParty, regions));
      const seen = new Set<number>();
      for (let nth = sizeOf(random); nth > 0 && !isFull(); nth -= 1) {
        const isTaken = drawnParties > 0 && random() < 2 / 3;
        const party = isTaken ? taken[Math.floor(random() * drawnParties)]! : Math.floor(random() * degree.length);
        taken[drawnParties++] = party;
        const role = 1 + Math.floor(random() * roles.length);
        const rest = drawn();
        // The same in every column would be the same relation.
        const key = ((party * 8 + role) * 4096 + rest.year) * 32 + rest.source;
        if (seen.has(key)) continue;
        seen.add(key);
        degree[party]! += 1;
        relate('PARTY_TO', firstParty + party, initiative, role, rest);
      }
    }
    return firstParty + degree.reduce((most, count, party) => (count > degree[most]! ? party : most), 0);
  }
}

/** Id of a source of the model, 0 to 19. */
export function benchSource(at: number): string {
  return sourceId(`bench-${at}`);
}

/** Of the network that the suites scale and engines share. */
export const modelSeed = 20_261_122;

const sources = 20;
const sectors = 1000;
const kinds = ['PART_OF', 'LOCATED_IN', 'IN_SECTOR', 'COVERS', 'PARTY_TO'] as const;
type Kind = (typeof kinds)[number];
const roles: readonly Role[] = [
  'PARTNER',
  'FUNDING',
  'IMPLEMENTING',
  'ACCOUNTABLE',
  'EXTENDING',
  'BENEFICIARY',
  'LEAD',
];
const forms = ['SISTER_CITY', 'KSDD', 'TRIANGULAR'];

function columnsFor(relations: number) {
  return {
    kind: new Uint8Array(relations),
    from: new Uint32Array(relations),
    to: new Uint32Array(relations),
    /** Place in `roles`, from 1; 0 is none. */
    role: new Uint8Array(relations),
    /** 0 is undated. */
    year: new Uint16Array(relations),
    source: new Uint8Array(relations),
    isInferred: new Uint8Array(relations),
  };
}

function sizeOf(random: () => number): number {
  const shape = random();
  if (shape < 0.6) return 2;
  return shape < 0.9 ? 3 + Math.floor(random() * 6) : Math.min(400, Math.floor(7 / random()));
}

function fieldsOf(kind: EntityKind, random: () => number): Record<string, unknown> {
  const period = () => ({ from: String(1990 + Math.floor(random() * 35)), to: null });
  switch (kind) {
    case 'REGION':
      return { level: 'REGENCY', point: { lat: random() * 10, lon: random() * 40 + 95 } };
    case 'ACTOR':
      return { type: 'GOVERNMENT' };
    case 'PARTNERSHIP':
      return { form: forms[Math.floor(random() * forms.length)], period: period() };
    case 'PROGRAMME':
      return { period: period() };
    default:
      return {};
  }
}

function syllables(random: () => number): string {
  const consonants = 'bcdghjklmnprstwy';
  const vowels = 'aiueo';
  const letter = (from: string) => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => letter(consonants) + letter(vowels)).join('');
}
