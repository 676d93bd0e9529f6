import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

interface ExpectedPeer {
  readonly code: string;
  readonly distance: number;
  readonly best?: number;
  readonly worst?: number;
}
type Expected = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        { readonly peers: readonly ExpectedPeer[]; readonly farthest?: string; readonly notComparable?: string[] }
      >
    >
  >
>;

/** Made by reference.py from the bundled files with numpy; it shares no line with the product. */
const reference = JSON.parse(
  readFileSync(new URL('../reference/peers/reference.json', import.meta.url), 'utf8'),
) as Expected;

interface IndicatorPart {
  readonly mine: number | null;
  readonly theirs: number | null;
  readonly myZ: number | null;
  readonly theirZ: number | null;
  readonly share: number;
  readonly indicator: { readonly id: string; readonly name: string };
}
interface ComponentPart {
  readonly component: string;
  readonly distance: number;
  readonly weight: number;
  readonly share: number;
}
interface Listed {
  readonly rank: number;
  readonly region: { readonly code: string };
  readonly distance: number;
  readonly known: number;
  readonly components: number;
  readonly rankRange: { readonly best: number; readonly worst: number } | null;
  readonly contributions: readonly (IndicatorPart & ComponentPart)[];
}
interface List {
  readonly level: number;
  readonly compared: number;
  readonly peers: readonly Listed[];
  readonly notComparable: readonly { readonly region: { readonly code: string }; readonly reason: string }[];
}

const document = `query Peers($region: ID!, $model: ID, $chosen: [ID!]) {
  peers(region: $region, model: { id: $model }, chosen: $chosen) {
    level compared
    notComparable(first: 10) { region { code } reason }
    peers {
      rank distance known components region { code } rankRange { best worst }
      contributions {
        ... on IndicatorContribution { indicator { id name(language: EN) } mine theirs myZ theirZ share }
        ... on ComponentContribution { component distance weight share }
      }
    }
  }
}`;

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

async function list(code: string, model: string, chosen?: readonly string[]): Promise<List> {
  const variables = {
    region: `region:idn:${code}`,
    model,
    chosen: chosen?.map((other) => `region:idn:${other}`) ?? null,
  };
  return (await api.ask<{ peers: List }>(document, variables)).peers;
}

const asked = Object.keys(reference);

describe('the ten regions of the reference', () => {
  it('are ten, each under four models', () => {
    expect(asked).toHaveLength(10);
    for (const models of Object.values(reference)) {
      expect(Object.keys(models).sort()).toEqual(['economic', 'geography', 'overall', 'social']);
    }
  });

  it.each(asked)('%s has the peers, distances and ranges of ranks that numpy gives', async (code) => {
    for (const [model, expected] of Object.entries(reference[code] ?? {})) {
      const { peers, level, compared, notComparable } = await list(code, model);
      const missing = expected.notComparable?.filter((other) => other !== code) ?? [];
      expect([model, level, compared]).toEqual([model, 514, 513 - missing.length]);
      expect(
        notComparable
          .map(({ region }) => region.code)
          .filter((other) => other !== code)
          .sort(),
      ).toEqual(missing);
      expect([model, peers.map(({ region }) => region.code)]).toEqual([model, expected.peers.map((peer) => peer.code)]);
      for (const [place, { rank, distance, rankRange }] of peers.entries()) {
        const peer = expected.peers[place]!;
        expect(rank).toBe(place + 1);
        expect(distance).toBeCloseTo(peer.distance, 9);
        // Geography has no components to leave out, in the reference as in the product.
        expect(rankRange).toEqual(peer.best === undefined ? null : { best: peer.best, worst: peer.worst });
      }
    }
  });

  it.each(asked)('%s: every explanation adds up to its distance', async (code) => {
    for (const model of ['social', 'economic', 'overall']) {
      const { peers } = await list(code, model);
      const [farthest] = (await list(code, model, [reference[code]?.[model]?.farthest ?? ''])).peers;
      expect(farthest?.distance).toBe(1);
      const whole = unscaled(farthest!);
      for (const peer of peers) {
        expect(unscaled(peer) / whole).toBeCloseTo(peer.distance, 9);
        expect(sum(peer.contributions.map(({ share }) => share))).toBeCloseTo(1, 9);
        const squares = peer.contributions.map(gap).map((difference) => difference ** 2);
        for (const [place, { share }] of peer.contributions.entries()) {
          expect(share).toBeCloseTo(squares[place]! / sum(squares), 9);
        }
      }
    }
  });

  it.each(asked)('%s: the two parts of geography add up to its distance', async (code) => {
    const { peers } = await list(code, 'geography');
    const ratios = peers.map(({ contributions, distance }) => {
      expect(contributions.map(({ component }) => component)).toEqual(['great-circle', 'area-and-density']);
      expect(sum(contributions.map(({ share }) => share))).toBeCloseTo(1, 9);
      return sum(contributions.map((part) => part.distance * part.weight)) / distance;
    });
    // The weighted sum is divided by the same largest one for every peer.
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0]!, 9);
    expect(ratios[0]).toBeLessThanOrEqual(1);
  });
});

/** The distance before it is rebased, from what the explanation shows alone. */
function unscaled({ contributions, components, known }: Listed): number {
  const both = contributions.filter(({ myZ, theirZ }) => myZ !== null && theirZ !== null);
  expect([both.length, contributions.length]).toEqual([known, components]);
  return Math.sqrt((sum(contributions.map((part) => gap(part) ** 2)) * components) / known);
}

function gap({ myZ, theirZ }: IndicatorPart): number {
  return myZ === null || theirZ === null ? 0 : myZ - theirZ;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('values', () => {
  it('are those of the bundled files: Klaten and Sragen', async () => {
    const { peers } = await list('33.10', 'overall', ['33.14']);
    const byName = Object.fromEntries(
      (peers[0]?.contributions ?? []).map(({ indicator, mine, theirs }) => [indicator.name, [mine, theirs]]),
    );
    const figures = readFileSync(
      new URL('../../server/sample/data/indicators/regencies-514.csv', import.meta.url),
      'utf8',
    );
    const columns = figures.split(/\r?\n/).map((line) => line.split(';'));
    const of = (name: string, column: string) => {
      const at = columns[0]!.findIndex((head) => head.trim() === column);
      return Number(columns.find((row) => row[1] === name)![at]!.replace(',', '.'));
    };
    expect(byName['Poverty rate']).toEqual([of('Klaten', 'persentase_pm'), of('Sragen', 'persentase_pm')]);
    expect(byName['Human Development Index']).toEqual([of('Klaten', 'IPM'), of('Sragen', 'IPM')]);
    const regions = readFileSync(new URL('../../server/sample/data/regions/idn-regions.csv', import.meta.url), 'utf8');
    const density = (code: string) => {
      const row = regions
        .split(/\r?\n/)
        .find((line) => line.startsWith(`${code},`))!
        .split(',');
      return Number(row[7]) / Number(row[8]);
    };
    expect(byName['Population density']?.[0]).toBeCloseTo(density('33.10'), 6);
    expect(byName['Population density']?.[1]).toBeCloseTo(density('33.14'), 6);
  });

  it('stay unknown where the area is unknown, and say so', async () => {
    const { peers } = await list('33.10', 'overall', ['11.02', '11.10']);
    // Aceh Singkil (11.10) has no area in the list of regions, and so no density.
    const singkil = peers.find(({ region }) => region.code === '11.10')!;
    expect(singkil).toMatchObject({ known: 11, components: 12 });
    expect(
      singkil.contributions
        .filter(({ theirs }) => theirs === null)
        .map(({ indicator, share }) => [indicator.name, share]),
    ).toEqual([['Population density', 0]]);
  });
});

describe('what stands beside the list', () => {
  it('every compared region is in one bin of distances, and the farthest is that of the reference', async () => {
    const { peers } = await api.ask<{
      peers: { compared: number; distances: number[]; farthest: { code: string } };
    }>('query { peers(region: "region:idn:33.10", first: 1) { compared distances(bins: 25) farthest { code } } }');
    expect(peers.distances).toHaveLength(25);
    expect(sum(peers.distances)).toBe(peers.compared);
    expect(peers.distances.at(-1)).toBeGreaterThanOrEqual(1);
    expect(peers.farthest.code).toBe(reference['33.10']?.['overall']?.farthest);
  });

  it('figures of every indicator stand in the order of the peers, whichever model lists them', async () => {
    interface Figures {
      readonly peers: readonly { readonly region: { readonly code: string } }[];
      readonly indicators: readonly {
        readonly indicator: { readonly id: string };
        readonly low: number;
        readonly country: number;
        readonly high: number;
        readonly mine: { readonly value: number };
        readonly peers: readonly { readonly value: number }[];
      }[];
    }
    const { peers } = await api.ask<{ peers: Figures }>(
      `query { peers(region: "region:idn:33.10", model: { id: "geography" }, chosen: ["region:idn:33.11", "region:idn:33.14"]) {
        peers { region { code } } indicators { indicator { id } low country high mine { value } peers { value } }
      } }`,
    );
    const poverty = peers.indicators.find(({ indicator }) => indicator.id === 'indicator:bps:poverty-rate')!;
    const byCode = Object.fromEntries(
      peers.peers.map(({ region }, place) => [region.code, poverty.peers[place]?.value]),
    );
    expect(poverty.mine.value).toBe(13.49);
    expect(byCode).toEqual({ '33.11': 8.23, '33.14': 13.83 });
    expect(poverty.low).toBeLessThan(poverty.country);
    expect(poverty.country).toBeLessThan(poverty.high);
  });
});
