import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const klaten = 'region:idn:33.10';
/** Nduga: the last in most of what is measured. */
const nduga = 'region:idn:95.08';

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('the method, the rules and the table', () => {
  it('are told in both languages, for every model, from the data that computes', async () => {
    const text = `id kind name(language: $language) summary(language: $language) method(language: $language) missingValues(language: $language)
      references sources { id } caveats(language: $language) components { id name(language: $language) transform weight }`;
    const ask = (language: string) =>
      api.ask<{
        peerModels: {
          id: string;
          method: string[];
          components: { weight: number; name: string }[];
          sources: Named[];
        }[];
      }>(`query ($language: Language) { peerModels { ${text} } }`, { language });
    const [id, en] = [(await ask('ID')).peerModels, (await ask('EN')).peerModels];
    expect(en.map((model) => model.id)).toEqual([
      'overall',
      'social',
      'economic',
      'geography',
      'challenges',
      'partners',
    ]);
    for (const [place, model] of en.entries()) {
      expect(model.method.length).toBeGreaterThan(2);
      expect(model.method).not.toEqual(id[place]?.method);
      expect(model.components.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 9);
      expect(model.sources.length).toBeGreaterThan(0);
    }
    expect(en[0]?.components.map(({ name }) => name)).toContain('Population density');
  });

  it('compare two regions side by side, with median, extremes, places and years', async () => {
    const data = await api.ask<{
      comparison: {
        regions: { region: Named }[];
        indicators: {
          indicator: Named;
          country: { value: number; known: number };
          lowest: { value: number };
          highest: { value: number };
          values: { value: number | null; rank: number | null; of: number; year: number | null }[];
        }[];
      };
    }>(
      `{ comparison(regions: ["${nduga}", "${klaten}"]) { regions { region { id name } } indicators {
        indicator { id name } country { value known } lowest { value } highest { value } values { value z rank of year }
      } } }`,
    );
    expect(data.comparison.regions.map(({ region }) => region.id)).toEqual([nduga, klaten]);
    expect(data.comparison.indicators).toHaveLength(13);
    const development = data.comparison.indicators.find(({ indicator }) =>
      indicator.id.endsWith('human-development-index'),
    );
    expect(development).toMatchObject({
      country: { value: 69.61, known: 514 },
      lowest: { value: 32.84 },
      values: [{ value: 32.84, rank: 514, of: 514, year: 2021 }, { value: 76.12 }],
    });
  });

  it('name who of the peers shown does better on what I do worst', async () => {
    const data = await api.ask<{
      peers: {
        betterThanMe: {
          indicator: Named;
          mine: { value: number; rank: number; of: number };
          peers: { region: Named; value: number }[];
        }[];
        peers: { region: Named }[];
      };
    }>(
      `{ peers(region: "${nduga}", first: 5) { peers { region { id } } betterThanMe(first: 2) {
        indicator { id name } mine { value rank of } peers { region { id } value }
      } } }`,
    );
    const shown = new Set(data.peers.peers.map(({ region }) => region.id));
    expect(data.peers.betterThanMe).toHaveLength(2);
    for (const { mine, peers } of data.peers.betterThanMe) {
      expect(mine.rank).toBe(mine.of);
      expect(peers.length).toBeGreaterThan(0);
      const values = peers.map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      for (const { region, value } of peers) {
        expect(shown).toContain(region.id);
        expect(value).toBeGreaterThan(mine.value);
      }
    }
  });

  it('count how far everybody lies: all that are compared, the farthest one in the last part', async () => {
    const { peers } = await api.ask<{
      peers: { compared: number; distances: number[]; farthest: Named; peers: { distance: number }[] };
    }>(
      `{ peers(region: "${klaten}", first: 1) { compared distances(bins: 10) farthest { id name } peers { distance } } }`,
    );
    expect(peers.distances).toHaveLength(10);
    expect(peers.distances.reduce((total, count) => total + count, 0)).toBe(peers.compared);
    expect(peers.distances[0]).toBeGreaterThan(0);
    expect(peers.farthest.id).toBe(nduga);
  });

  it.each([
    ['NOT_FOUND', 'peers(region: "region:idn:33") { level }'],
    ['NOT_FOUND', `peers(region: "${klaten}", model: { id: "zodiac" }) { level }`],
    ['NOT_FOUND', `peers(region: "${klaten}", chosen: ["region:iso:ES"]) { level }`],
    ['INVALID_ID', 'peers(region: "Klaten") { level }'],
    ['INVALID_PAGE', `peers(region: "${klaten}", first: 101) { level }`],
    ['INVALID_FILTER', `peers(region: "${klaten}", among: { islands: ["atlantis"] }) { level }`],
    ['INVALID_FILTER', `peers(region: "${klaten}", model: { mix: [{ component: "social", weight: 0 }] }) { level }`],
    [
      'TOO_MANY_VALUES',
      `comparison(regions: [${Array(7).fill(`"${klaten}"`).join(' ')}]) { regions { region { id } } }`,
    ],
    ['INVALID_ARGUMENT', 'comparison(regions: []) { regions { region { id } } }'],
  ])('say %s for %s', async (code, field) => {
    expect((await api.post(`{ ${field} }`)).code).toBe(code);
  });
});

describe('filters', () => {
  it('shorten the list by island, kind and size without moving a rank', async () => {
    const ask = async (among: string) =>
      (
        await api.ask<{
          peers: {
            fitting: number;
            compared: number;
            peers: { rank: number; region: { code: string; type: string; population: { value: number } } }[];
          };
        }>(
          `{ peers(region: "${klaten}", first: 100${among}) { fitting compared peers { rank region { code type population { value } } } } }`,
        )
      ).peers;
    const whole = await ask('');
    expect([whole.fitting, whole.compared]).toEqual([513, 513]);
    const rank = new Map(whole.peers.map((peer) => [peer.region.code, peer.rank]));
    const cities = await ask(', among: { islands: ["sulawesi"], types: [CITY], populationFrom: 200000 }');
    expect(cities.fitting).toBe(cities.peers.length);
    expect(cities.compared).toBe(513);
    for (const { region, rank: at } of cities.peers) {
      expect([region.code[0], region.type]).toEqual(['7', 'CITY']);
      expect(region.population.value).toBeGreaterThanOrEqual(200_000);
      expect(at).toBe(rank.get(region.code) ?? at);
    }
    expect(cities.peers.map(({ region }) => region.code)).toContain('73.71');
  });

  it('take every island of the table: together they hold all 514', async () => {
    const { islands } = await api.ask<{ islands: { id: string; name: string }[] }>(
      '{ islands { id name(language: EN) } }',
    );
    const counts = await Promise.all(
      islands.map(async ({ id }) => {
        const { regions } = await api.ask<{ regions: { totalCount: number } }>(
          'query ($filter: RegionFilter) { regions(filter: $filter, first: 1) { totalCount } }',
          { filter: { islands: [id], levels: ['REGENCY'] } },
        );
        return regions.totalCount;
      }),
    );
    expect(islands.map(({ name }) => name)).toEqual([
      'Sumatra',
      'Java',
      'Bali and Nusa Tenggara',
      'Kalimantan',
      'Sulawesi',
      'Maluku',
      'Papua',
    ]);
    expect(counts.reduce((total, count) => total + count, 0)).toBe(514);
    // Java with Jakarta and Banten; Bali with West and East Nusa Tenggara.
    expect(counts.slice(1, 3)).toEqual([119, 41]);
  });
});
