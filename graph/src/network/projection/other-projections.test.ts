import { describe, expect, it } from 'vitest';
import type { NetworkPicture } from '../network.ts';
import { actor, initiative, partnership, programme, region, smallNetwork, thing } from '../testing/small-network.ts';

const links = (picture: NetworkPicture) =>
  picture.links.map((link) => `${link.kind} ${link.source} ${link.target} ${link.weight}`).sort();
const many = (count: number) => Array.from({ length: count }, (_, at) => region(`m${String(at).padStart(2, '0')}`));

describe('PARTIES', () => {
  it('weighs a link by the number of shared initiatives', async () => {
    await using small = await smallNetwork([
      thing(region('a')),
      thing(region('b')),
      thing(actor('x')),
      initiative(partnership('1'), [region('a'), region('b')]),
      initiative(partnership('2'), [region('a'), region('b'), actor('x')]),
      initiative(programme('3'), [region('a'), actor('x')]),
    ]);
    const picture = small.network.picture({ focus: [region('a')], projection: 'PARTIES' });
    expect(links(picture)).toEqual([
      `PARTNERSHIP ${actor('x')} ${region('a')} 1`,
      `PARTNERSHIP ${actor('x')} ${region('b')} 1`,
      `PARTNERSHIP ${region('a')} ${region('b')} 2`,
      `PROGRAMME ${actor('x')} ${region('a')} 1`,
    ]);
  });

  it('makes a clique of thirty parties, and of thirty-one reports the initiative as hidden', async () => {
    const parties = many(31);
    await using small = await smallNetwork([
      ...parties.map((id) => thing(id)),
      initiative(partnership('thirty'), parties.slice(0, 30)),
      initiative(partnership('more'), parties),
    ]);
    const picture = small.network.picture({ focus: [parties[0]!], projection: 'PARTIES' });
    expect(picture.nodes).toHaveLength(30);
    expect(picture.links).toHaveLength((30 * 29) / 2);
    expect(picture.hidden).toEqual([{ node: partnership('more'), count: 31, byKind: [{ kind: 'REGION', count: 31 }] }]);
  });
});

describe('INITIATIVES', () => {
  it('draws each initiative as a node, also one of two parties', async () => {
    await using small = await smallNetwork([
      thing(region('a')),
      thing(region('b')),
      initiative(partnership('ab'), [region('a'), region('b')]),
    ]);
    expect(links(small.network.picture({ focus: [region('a')], projection: 'INITIATIVES' }))).toEqual([
      `ROLE ${region('a')} ${partnership('ab')} 1`,
      `ROLE ${region('b')} ${partnership('ab')} 1`,
    ]);
  });

  it.each([
    [
      'a party of many initiatives',
      Array.from({ length: 40 }, (_, at) => initiative(programme(`p${at}`), [region('hub')])),
      [],
    ],
    ['initiatives of many places', [], many(40)],
  ])('finds the same links beside %s', async (_, beside, places) => {
    const parties = [region('hub'), region('b'), actor('x')];
    await using small = await smallNetwork([
      ...[...parties, ...places].map((id) => thing(id)),
      initiative(partnership('1'), parties, { places }),
      initiative(programme('2'), [region('hub'), actor('x')], { places }),
      ...beside,
    ]);
    expect(
      links(
        small.network.picture({ focus: [region('b')], projection: 'INITIATIVES', depth: 2, keep: [programme('2')] }),
      ),
    ).toEqual(
      expect.arrayContaining([
        `ROLE ${actor('x')} ${partnership('1')} 1`,
        `ROLE ${actor('x')} ${programme('2')} 1`,
        `ROLE ${region('b')} ${partnership('1')} 1`,
        `ROLE ${region('hub')} ${partnership('1')} 1`,
        `ROLE ${region('hub')} ${programme('2')} 1`,
      ]),
    );
  });
});

describe('REGIONS', () => {
  it('joins regions by their own initiatives, those of their governments, and shared bodies', async () => {
    await using small = await smallNetwork([
      thing(region('a'), { MEMBER_OF: [actor('body')] }),
      thing(region('b')),
      thing(region('c')),
      thing(actor('body')),
      thing(actor('government'), { GOVERNS: [region('b')], MEMBER_OF: [actor('body')] }),
      initiative(partnership('ab'), [region('a'), actor('government')]),
      initiative(partnership('ac'), [region('a'), region('c')]),
    ]);
    expect(links(small.network.picture({ focus: [region('a')], projection: 'REGIONS' }))).toEqual([
      `MEMBERSHIP ${region('a')} ${region('b')} 1`,
      `PARTNERSHIP ${region('a')} ${region('b')} 1`,
      `PARTNERSHIP ${region('a')} ${region('c')} 1`,
    ]);
  });
});

describe('a body of many regions', () => {
  it('is reported as hidden with its members', async () => {
    const members = many(31);
    await using small = await smallNetwork([
      thing(actor('body')),
      ...members.map((id) => thing(id, { MEMBER_OF: [actor('body')] })),
    ]);
    const picture = small.network.picture({ focus: [members[0]!], projection: 'REGIONS' });
    expect(picture.links).toEqual([]);
    expect(picture.hidden).toEqual([{ node: actor('body'), count: 31, byKind: [{ kind: 'REGION', count: 31 }] }]);
  });
});

describe('FUNDING', () => {
  it('joins who funds with the places, from either end, and nobody else', async () => {
    await using small = await smallNetwork([
      thing(actor('donor')),
      thing(actor('agency')),
      thing(region('a')),
      thing(region('b')),
      initiative(
        programme('1'),
        [
          [actor('donor'), 'FUNDING'],
          [actor('agency'), 'IMPLEMENTING'],
        ],
        { places: [region('a'), region('b')] },
      ),
      initiative(programme('2'), [[actor('donor'), 'FUNDING']], { places: [region('a')] }),
    ]);
    const expected = [`FUNDING ${actor('donor')} ${region('a')} 2`, `FUNDING ${actor('donor')} ${region('b')} 1`];
    expect(links(small.network.picture({ focus: [actor('donor')], projection: 'FUNDING' }))).toEqual(expected);
    expect(links(small.network.picture({ focus: [region('a')], projection: 'FUNDING' }))).toEqual([expected[0]]);
  });
});
