import type { Entity, Flow, FlowKind, Relation } from '@jejaring/graph/model';
import { seeded } from './random.ts';

/**
 * 13,000 programmes and 77,000 flows with the skew of the bundled files: flows a programme 1 for half, up to hundreds for
 * few (1 / u); one currency in six of ten; 4 % negative, 20 % nought, 12 % with a fraction, 1 % unreadable; a sixth of the
 * flows with a country of their own; 3 % of the programmes with a parent that states a budget too. Every programme has
 * one donor in common, so that its footprint is all of them.
 */
export interface FootprintWorld {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly flows: readonly Flow[];
  readonly donor: string;
}

export const footprintSize = { programmes: 13_000, flows: 77_000 } as const;
const kinds: readonly FlowKind[] = [
  'OUTGOING_COMMITMENT',
  'DISBURSEMENT',
  'EXPENDITURE',
  'BUDGET',
  'PLANNED_DISBURSEMENT',
  'INCOMING_FUNDS',
];
const currencies = ['USD', 'USD', 'USD', 'USD', 'USD', 'USD', 'EUR', 'EUR', 'GBP', 'KRW'];

export function footprintWorld(seed: number): FootprintWorld {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const early = <T>(list: readonly T[]): T => list[Math.floor(random() ** 3 * list.length)]!;
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  const make = (id: string, kind: Entity['kind'], fields: Record<string, unknown> = {}) => {
    const names = [{ language: 'en', text: id, use: 'OFFICIAL' as const }];
    entities.push({
      id,
      kind,
      version: 1,
      names,
      aliases: [],
      descriptions: [],
      fields,
      records: [`record:bench:${id}`],
    });
    return id;
  };
  const relate = (
    kind: Relation['kind'],
    from: string,
    to: string,
    qualifier: string | null = null,
    share?: number,
  ) => {
    relations.push({
      id: String(relations.length),
      kind,
      from,
      to,
      qualifier,
      validFrom: null,
      validTo: null,
      source: 'source:jejaring:bench',
      record: `record:bench:${from}`,
      basis: 'STATED',
      rule: null,
      properties: share === undefined ? {} : { share },
    });
  };
  const donor = make('actor:bench:donor', 'ACTOR');
  const actors = Array.from({ length: 2000 }, (_, at) => make(`actor:bench:${at}`, 'ACTOR'));
  const countries = Array.from({ length: 150 }, (_, at) => make(`region:bench:${at}`, 'REGION', { level: 'COUNTRY' }));
  const sectors = Array.from({ length: 200 }, (_, at) => make(`sector:bench:${at}`, 'SECTOR', { vocabulary: 'dac5' }));
  const programmes = Array.from({ length: footprintSize.programmes }, (_, at) => {
    const from = String(2000 + Math.floor(random() * 25));
    return make(`programme:bench:${at}`, 'PROGRAMME', { period: { from, to: null } });
  });
  for (const [at, programme] of programmes.entries()) {
    relate('PARTY_TO', donor, programme, 'FUNDING');
    for (let nth = 0; nth < 3; nth += 1)
      relate('PARTY_TO', early(actors), programme, pick(['ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING']));
    const first = early(countries);
    if (random() < 0.8) relate('COVERS', programme, first, 'RECIPIENT_COUNTRY', 100);
    else {
      relate('COVERS', programme, first, 'RECIPIENT_COUNTRY', 60);
      relate('COVERS', programme, early(countries.filter((country) => country !== first)), 'RECIPIENT_COUNTRY', 40);
    }
    relate('IN_SECTOR', programme, early(sectors), '1', 100);
    if (at > 0 && random() < 0.03) relate('PARENT_OF', programmes[Math.floor(random() * at)]!, programme);
  }
  const flows: Flow[] = [];
  while (flows.length < footprintSize.flows) {
    const of = pick(programmes);
    const many = Math.min(400, Math.floor(1 / random()));
    for (let nth = 0; nth < many && flows.length < footprintSize.flows; nth += 1) {
      const isOwn = random() < 1 / 6;
      flows.push({
        id: `flow:bench:${of}:f${flows.length}`,
        record: `record:bench:${of}`,
        source: 'source:jejaring:bench',
        of,
        kind: pick(kinds),
        value: valueOf(random),
        currency: pick(currencies),
        valueDate: `${2010 + Math.floor(random() * 15)}-01-31`,
        date: null,
        endDate: null,
        isHumanitarian: null,
        description: null,
        from: null,
        to: null,
        fromText: null,
        toText: null,
        covers: isOwn ? [{ region: early(countries), share: null }] : [],
        sectors: [],
        goals: [],
      });
    }
  }
  return { entities, relations, flows, donor };
}

function valueOf(random: () => number): string | null {
  const shape = random();
  if (shape < 0.01) return null;
  if (shape < 0.21) return '0';
  const size = Math.floor(10 ** (2 + random() * 6));
  const sign = shape < 0.25 ? '-' : '';
  return shape < 0.37 ? `${sign}${size}.${String(Math.floor(random() * 100)).padStart(2, '0')}` : `${sign}${size}`;
}
