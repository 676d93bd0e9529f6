import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

interface Counted {
  readonly activities: number;
  readonly roles: Readonly<Record<string, number>>;
  readonly countries: Readonly<Record<string, number>>;
  readonly sectors: Readonly<Record<string, number>>;
  readonly years: Readonly<Record<string, number>>;
  readonly withoutPlace: number;
  readonly flows: Readonly<Record<string, number>>;
  /** Sums by kind and currency: of all flows, and with each activity taken from one file only. */
  readonly stated: Readonly<Record<string, string>>;
  readonly once: Readonly<Record<string, string>>;
}

interface Money {
  readonly flow: string;
  readonly currency: string;
  readonly stated: string;
  readonly counted: string;
  readonly excluded: string;
  readonly sharedOut: string;
  readonly flowCount: number;
  readonly reasons: readonly { readonly code: string; readonly amount: string; readonly flows: number }[];
}

interface Answer {
  readonly footprint: {
    readonly count: number;
    readonly withoutPlace: number;
    readonly byRole: readonly { readonly role: string; readonly count: number }[];
    readonly byPlace: readonly { readonly region: { readonly id: string }; readonly count: number }[];
    readonly bySector: readonly { readonly sector: { readonly id: string }; readonly count: number }[];
    readonly byYear: readonly { readonly year: number | null; readonly count: number }[];
    readonly money: readonly Money[];
  };
}

const question = `query ($of: ID!) {
  footprint(of: $of) {
    count withoutPlace
    byRole { role count }
    byPlace(level: COUNTRY) { region { id } count }
    bySector(vocabulary: "dac5") { sector { id } count }
    byYear { year count }
    money { flow currency stated counted sharedOut excluded flowCount reasons { code amount flows } }
  }
}`;

/** What reference.py counted from the XML, without any of this code. */
const reference = JSON.parse(
  await readFile(new URL('../reference/footprint/reference.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Counted>>;

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const keyed = <Item>(items: readonly Item[], key: (item: Item) => string, value: (item: Item) => number | string) =>
  Object.fromEntries(items.map((item) => [key(item), value(item)]));
const codeOf = (id: string) => id.slice(id.lastIndexOf(':') + 1);

describe.each(Object.entries(reference))('the footprint of %s equals a count of the files', (of, expected) => {
  let footprint: Answer['footprint'];
  beforeAll(async () => {
    ({ footprint } = await api.ask<Answer>(question, { of }));
  });

  it('in activities, roles and years', () => {
    expect(footprint.count).toBe(expected.activities);
    expect(
      keyed(
        footprint.byRole,
        ({ role }) => role,
        ({ count }) => count,
      ),
    ).toEqual(expected.roles);
    const begun = footprint.byYear.filter(({ count }) => count > 0);
    expect(
      keyed(
        begun,
        ({ year }) => String(year ?? 'unknown'),
        ({ count }) => count,
      ),
    ).toEqual(expected.years);
  });

  it('in countries and sectors', () => {
    expect(
      keyed(
        footprint.byPlace,
        ({ region }) => codeOf(region.id),
        ({ count }) => count,
      ),
    ).toEqual(expected.countries);
    expect(
      keyed(
        footprint.bySector,
        ({ sector }) => codeOf(sector.id),
        ({ count }) => count,
      ),
    ).toEqual(expected.sectors);
    expect(footprint.withoutPlace).toBe(expected.withoutPlace);
  });

  it('in sums by kind of flow and currency', () => {
    const key = ({ flow, currency }: Money) => `${flow} ${currency}`;
    expect(keyed(footprint.money, key, ({ stated }) => stated)).toEqual(expected.stated);
    expect(keyed(footprint.money, key, ({ flowCount }) => flowCount)).toEqual(expected.flows);
    const others = ['REPEATED_BY_CHILD', 'PASSED_ON', 'CURRENCY_MISSING'];
    const plain = footprint.money.filter(({ reasons }) => !reasons.some(({ code }) => others.includes(code)));
    expect(plain.length).toBeGreaterThan(0);
    for (const total of plain) expect(total.counted).toBe(expected.once[key(total)]);
  });
});

describe('totals', () => {
  it('of one activity in two files open into the flows that are left out', async () => {
    const { footprint } = await api.ask<{
      footprint: {
        money: {
          flow: string;
          excluded: string;
          flows: {
            totalCount: number;
            edges: {
              node: {
                excluded: string;
                reasons: string[];
                flow: { record: { id: string } };
                initiative: { id: string };
              };
            }[];
          };
        }[];
      };
    }>(
      `{ footprint(of: "actor:iati:XM-DAC-41114") { money { flow excluded
        flows(part: EXCLUDED, first: 5) { totalCount edges { node { excluded reasons flow { record { id } } initiative { id } } } } } } }`,
    );
    const incoming = footprint.money.find(({ flow }) => flow === 'INCOMING_FUNDS');
    expect(incoming?.excluded).toBe('417045');
    expect(incoming?.flows).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            excluded: '417045',
            reasons: ['SAME_ACTIVITY_TWICE'],
            flow: { record: { id: 'record:iati-covid-2021:XM-DAC-41114-OUTPUT-00126721' } },
            initiative: { id: 'programme:iati:XM-DAC-41114-OUTPUT-00126721' },
          },
        },
      ],
    });
  });

  it('leave out what children commit of their parent: 412,330 = 98,757 + 313,573', async () => {
    const { footprint } = await api.ask<{ footprint: { money: Money[] } }>(
      '{ footprint(of: "actor:iati:GB-COH-213890") { money { flow currency stated counted sharedOut excluded flowCount reasons { code amount flows } } } }',
    );
    const committed = footprint.money.find(({ flow }) => flow === 'OUTGOING_COMMITMENT');
    expect(committed?.reasons).toEqual([{ code: 'REPEATED_BY_CHILD', amount: '412330', flows: 1 }]);
  });

  it('page through with cursors that belong to one question only', async () => {
    const page = (of: string, after: string | null) =>
      api.post(
        `query ($of: ID!, $after: String) { footprint(of: $of) { money { flow flows(first: 2, after: $after) { edges { cursor node { flow { id } } } } } } }`,
        { of, after },
      );
    const first = (await page('actor:iati:NZ-1', null)).data as {
      footprint: { money: { flow: string; flows: { edges: { cursor: string }[] } }[] };
    };
    const cursor = first.footprint.money[0]?.flows.edges[0]?.cursor ?? '';
    expect(cursor).not.toBe('');
    expect((await page('actor:iati:KR-GOV-051', cursor)).code).toBe('INVALID_CURSOR');
  });
});

describe('white spots', () => {
  it('are the poorest regencies where nobody is known to work, and say what may be there unnamed', async () => {
    const { footprint } = await api.ask<{
      footprint: {
        placement: { placed: number; onlyAbove: number };
        byPlace: { region: { id: string } }[];
        whiteSpots: { region: { id: string }; value: number; rank: number; ranked: number; unknownPresence: number }[];
      };
    }>(
      `{ footprint(of: "region:iso:ID") { placement(level: REGENCY) { placed onlyAbove } byPlace(level: REGENCY, first: 600) { region { id } }
        whiteSpots(level: REGENCY, need: "indicator:bps:poverty-rate", first: 600) { region { id } value rank ranked unknownPresence } } }`,
    );
    const { whiteSpots, byPlace, placement } = footprint;
    expect(whiteSpots[0]).toMatchObject({ rank: 1, value: 41.66, ranked: 513 });
    expect(whiteSpots.map(({ value }) => value)).toEqual(
      whiteSpots.map(({ value }) => value).toSorted((a, b) => b - a),
    );
    const present = new Set(byPlace.map(({ region }) => region.id));
    expect(present.size).toBeGreaterThan(20);
    expect(whiteSpots.filter(({ region }) => present.has(region.id))).toEqual([]);
    expect(whiteSpots.length + present.size).toBeGreaterThanOrEqual(513);
    // Most programmes name the country only: that is part of the answer.
    expect(placement.onlyAbove).toBeGreaterThan(placement.placed);
    expect(whiteSpots.every(({ unknownPresence }) => unknownPresence > 100)).toBe(true);
  });
});

describe('white spots of a challenge', () => {
  it('are the worst fifth, by the rule that derives it', async () => {
    const { footprint } = await api.ask<{ footprint: { whiteSpots: { rank: number; ranked: number }[] } }>(
      '{ footprint(of: "actor:iati:XM-DAC-41114") { whiteSpots(level: REGENCY, need: "challenge:jejaring:high-poverty", first: 600) { rank ranked } } }',
    );
    expect(footprint.whiteSpots.length).toBeGreaterThan(90);
    expect(footprint.whiteSpots.every(({ rank, ranked }) => ranked === 513 && rank <= 513 / 5)).toBe(true);
  });
});

describe('the question', () => {
  it('is refused with a code where it cannot be meant', async () => {
    expect((await api.post('{ footprint(of: "goal:sdg:3") { count } }')).code).toBe('INVALID_ARGUMENT');
    expect(
      (await api.post('{ footprint(of: "actor:iati:NZ-1", filter: { from: 2020, to: 2019 }) { count } }')).code,
    ).toBe('INVALID_ARGUMENT');
    expect((await api.post('{ footprint(of: "actor:iati:nobody") { count } }')).code).toBe('NOT_FOUND');
    const need = '{ footprint(of: "actor:iati:NZ-1") { whiteSpots(level: REGENCY, need: "region:iso:ID") { rank } } }';
    expect((await api.post(need)).code).toBe('INVALID_ARGUMENT');
  });

  it('finds who overlaps with an actor, and never the actor with itself', async () => {
    const { overlaps } = await api.ask<{
      overlaps: {
        totalCount: number;
        edges: { node: { count: number; peak: number; initiatives: { id: string }[] } }[];
      };
    }>(
      '{ overlaps(filter: { of: "actor:iati:XM-DAC-41114" }, first: 50) { totalCount edges { node { count peak initiatives(first: 50) { id } } } } }',
    );
    expect(overlaps.totalCount).toBeGreaterThan(0);
    for (const { node } of overlaps.edges) {
      expect(node.peak).toBeGreaterThan(1);
      expect(node.initiatives.some(({ id }) => id.includes('XM-DAC-41114'))).toBe(true);
    }
  });
});
