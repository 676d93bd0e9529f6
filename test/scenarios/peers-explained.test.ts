import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const klaten = 'region:idn:33.10';
const surabaya = 'region:idn:35.78';
/** Nduga: the last in most of what is measured. */
const nduga = 'region:idn:95.08';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Step {
  readonly kind: string;
  readonly inferred: boolean;
  readonly from: Named;
  readonly to: Named;
  readonly through: readonly Named[];
}
interface Reached {
  readonly peers: {
    readonly via: readonly string[];
    readonly peers: readonly {
      readonly rank: number;
      readonly distance: number;
      readonly reach: number | null;
      readonly region: Named;
      readonly path: { readonly length: number; readonly steps: readonly Step[] } | null;
    }[];
  };
}
const reachDocument = `query Reach($region: ID!, $chosen: [ID!], $first: Int, $orderBy: PeerOrder, $via: [LinkKind!]) {
  peers(region: $region, chosen: $chosen, first: $first, orderBy: $orderBy, via: $via) { via peers {
    rank distance reach region { id name }
    path { length steps { kind inferred
      from { ... on Entity { id name(language: EN) } } to { ... on Entity { id name(language: EN) } }
      through(first: 3) { id name(language: EN) }
    } }
  } }
}`;
const reach = async (variables: Readonly<Record<string, unknown>>) =>
  (await api.ask<Reached>(reachDocument, { first: 10, orderBy: 'DISTANCE', ...variables })).peers;

describe('reachable peers', () => {
  it('Klaten reaches its nearest peer, Karanganyar, through the body of Solo Raya', async () => {
    const [first] = (await reach({ region: klaten })).peers;
    expect(first).toMatchObject({ rank: 1, reach: 2, region: { id: 'region:idn:33.13' } });
    expect(first?.path?.steps.map(({ kind, from, to }) => [kind, from.id, to.id])).toEqual([
      ['MEMBERSHIP', klaten, 'actor:cooperation:subosukawonosraten'],
      ['MEMBERSHIP', 'actor:cooperation:subosukawonosraten', 'region:idn:33.13'],
    ]);
  });

  it('Surabaya reaches Makassar through sister cities, and each step names the partnership', async () => {
    const [makassar] = (await reach({ region: surabaya, chosen: ['region:idn:73.71'], via: ['PARTNERSHIP'] })).peers;
    expect(makassar).toMatchObject({ reach: 3, path: { length: 3 } });
    const steps = makassar?.path?.steps ?? [];
    expect(steps[0]?.from.id).toBe(surabaya);
    expect(steps.at(-1)?.to.id).toBe('region:idn:73.71');
    for (const [place, step] of steps.entries()) {
      expect(step.kind).toBe('PARTNERSHIP');
      expect(step.through[0]?.id).toMatch(/^partnership:wikidata:/);
      expect(step.from.id).toBe(place === 0 ? surabaya : steps[place - 1]?.to.id);
    }
  });

  it('marks borders as such, prefers those who know each other where it is as near, and says plainly that there is no way', async () => {
    const { peers, via } = await reach({
      region: klaten,
      chosen: ['region:idn:33.18', 'region:idn:33.14', 'region:idn:72.02'],
    });
    expect(via).toEqual(['PARTNERSHIP', 'PROGRAMME', 'MEMBERSHIP', 'BORDER']);
    const kinds = Object.fromEntries(
      peers.map(({ region, path }) => [region.id, path?.steps.map(({ kind }) => kind) ?? null]),
    );
    expect(kinds['region:idn:33.18']).toEqual(['BORDER', 'BORDER', 'BORDER']);
    // Sragen is two borders away as well.
    expect(kinds['region:idn:33.14']).toEqual(['MEMBERSHIP', 'MEMBERSHIP']);
    expect(kinds['region:idn:72.02']).toBeNull();
    expect(peers.find(({ region }) => region.id === 'region:idn:72.02')?.reach).toBeNull();
  });

  it('are ordered by reach, then by distance; ranks stay those of the comparison', async () => {
    const whole = await reach({ region: klaten, first: 100 });
    const near = await reach({ region: klaten, first: 20, orderBy: 'REACH' });
    const keys = near.peers.map(({ reach, distance }) => (reach ?? 99) + distance / 10);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    expect(near.peers[0]?.reach).toBe(1);
    const ranks = new Map(whole.peers.map(({ region, rank }) => [region.id, rank]));
    for (const { region, rank, reach, path } of near.peers) {
      expect(rank).toBe(ranks.get(region.id) ?? rank);
      expect(path?.length).toBe(reach);
    }
    const nobody = await reach({ region: nduga, first: 3, orderBy: 'REACH', via: ['MEMBERSHIP'] });
    expect(nobody.peers.map(({ rank, reach }) => [rank, reach])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
  });
});

interface Challenged {
  readonly node: {
    readonly challenges:
      | readonly {
          readonly challenge: Named;
          readonly basis: string;
          readonly rule: { readonly text: string; readonly share: number } | null;
          readonly indicator: Named | null;
          readonly value: number | null;
          readonly worstRank: number | null;
          readonly of: number | null;
          readonly evidence: readonly { readonly kind: string; readonly evidence: string | null }[];
          readonly sources: readonly Named[];
        }[]
      | null;
  };
}
const challenges = async (id: string) =>
  (
    await api.ask<Challenged>(
      `query ($id: ID!) { node(id: $id) { ... on Region { challenges {
        challenge { id name(language: EN) } basis rule { text(language: EN) share } indicator { id name } value worstRank of
        evidence { kind evidence } sources { id name }
      } } } }`,
      { id },
    )
  ).node.challenges;

describe('challenges', () => {
  it('of Poso: one that an article states, and derived ones marked so, with figure, place and rule', async () => {
    const [stated, ...derived] = (await challenges('region:idn:72.02')) ?? [];
    expect(stated).toMatchObject({
      challenge: { id: 'challenge:jejaring:schistosomiasis' },
      basis: 'STATED',
      rule: null,
      evidence: [{ kind: 'FACES' }],
      sources: [{ id: 'source:jejaring:article-000' }],
    });
    for (const { basis, rule, indicator, value, worstRank, of, evidence } of derived) {
      expect([basis, evidence]).toEqual(['DERIVED', []]);
      expect(rule?.text).toContain('worst');
      expect([typeof indicator?.name, typeof value]).toEqual(['string', 'number']);
      expect(worstRank).toBeLessThanOrEqual((of ?? 0) / 5);
    }
  });

  it('of Nduga: the lowest human development of 514; Klaten has none; a province is not asked', async () => {
    const derived = (await challenges(nduga)) ?? [];
    expect(derived).toContainEqual(
      expect.objectContaining({
        challenge: { id: 'challenge:jejaring:low-human-development', name: 'Low human development' },
        value: 32.84,
        worstRank: 1,
        of: 514,
      }),
    );
    expect(await challenges(klaten)).toEqual([]);
    expect(await challenges('region:idn:33')).toBeNull();
  });
});

interface Solved {
  readonly peers: {
    readonly notComparable: readonly { readonly region: Named; readonly reason: string }[];
    readonly peers: readonly {
      readonly region: Named;
      readonly sharedChallenges: readonly Named[];
      readonly practices: readonly Named[];
      readonly solutions: readonly {
        readonly practice: Named;
        readonly challenge: Named;
        readonly basis: string;
        readonly rule: string | null;
        readonly sector: Named | null;
        readonly by: { readonly id: string };
        readonly evidence: readonly { readonly kind: string }[];
      }[];
    }[];
  };
}
const solved = async (region: string, chosen: readonly string[]) =>
  (
    await api.ask<Solved>(
      `query ($region: ID!, $chosen: [ID!]) { peers(region: $region, chosen: $chosen) {
        notComparable { region { id name } reason }
        peers { region { id name } sharedChallenges { id name } practices { id name } solutions {
          practice { id name } challenge { id name } basis rule(language: EN) sector { id name } by { ... on Node { id } } evidence { kind }
        } }
      } }`,
      { region, chosen },
    )
  ).peers.peers;

describe('practices of peers', () => {
  it('in the sector of a challenge of mine are marked as derived: nobody says that they answer it', async () => {
    const [poso] = await solved(nduga, ['region:idn:72.02']);
    expect(poso?.practices).toEqual([]);
    expect(poso?.solutions).toContainEqual(
      expect.objectContaining({
        practice: expect.objectContaining({ id: 'practice:jejaring:poso-schistosomiasis' }) as unknown,
        challenge: expect.objectContaining({ id: 'challenge:jejaring:low-life-expectancy' }) as unknown,
        basis: 'DERIVED',
        rule: expect.stringContaining('no source says') as unknown,
        sector: expect.objectContaining({ id: 'sector:urusan:1.02' }) as unknown,
        by: { id: 'region:idn:72.02' },
      }),
    );
  });

  it('that a source says address a challenge of mine come first, also those of a village in the peer', async () => {
    const source = 'source:jejaring:peers-test';
    const named = (text: string) => ({ names: [{ language: 'id', text, use: 'OFFICIAL' as const }] });
    const faces = { kind: 'FACES', from: 'region:idn:72.08', to: 'challenge:jejaring:schistosomiasis' } as const;
    const village = 'actor:local:article-001:umbul-ponggok';
    const practice = 'practice:jejaring:umbul-ponggok-desa-wisata';
    await api.parts.store.execute({
      id: 'peers-explained-test',
      kind: 'EDIT',
      who: 'test',
      put: [
        {
          source,
          key: 'source',
          entity: { id: source, kind: 'SOURCE' },
          fields: { ...named('Uji'), type: 'PERSON', precedence: 0 },
        },
        { source, key: 'parigi', entity: { id: 'region:idn:72.08', kind: 'REGION' }, fields: {}, relations: [faces] },
        {
          source,
          key: 'ponggok',
          entity: { id: practice, kind: 'PRACTICE' },
          fields: {},
          relations: [{ kind: 'ADDRESSES', from: practice, to: faces.to }],
        },
      ],
    });
    await api.parts.network.catchUp();
    const peers = await solved('region:idn:72.08', ['region:idn:72.02', klaten]);
    const of = (id: string) => peers.find(({ region }) => region.id === id);
    expect(of('region:idn:72.02')?.sharedChallenges.map(({ id }) => id)).toContain(faces.to);
    expect(of('region:idn:72.02')?.practices.map(({ id }) => id)).toEqual(['practice:jejaring:poso-schistosomiasis']);
    expect(of(klaten)?.practices.map(({ id }) => id)).toEqual([practice]);
    expect(of(klaten)?.solutions[0]).toMatchObject({
      practice: { id: practice },
      challenge: { id: faces.to },
      basis: 'STATED',
      rule: null,
      sector: null,
      by: { id: village },
      evidence: [{ kind: 'ORIGINATED' }, { kind: 'ADDRESSES' }],
    });
  });
});
