import { describe, expect, it } from 'vitest';
import { actor, initiative, partnership, programme, region, smallNetwork, thing } from '../testing/small-network.ts';
import type { NetworkPicture } from '../network.ts';

const ids = (picture: NetworkPicture) => picture.nodes.map((node) => node.id).sort();
const links = (picture: NetworkPicture) =>
  picture.links.map((link) => `${link.kind} ${link.source} ${link.target}`).sort();

const world = [
  thing(region('country')),
  thing(region('a'), { PART_OF: [region('country')], BORDERS: [region('b')] }),
  thing(region('b')),
  thing(region('c')),
  thing(actor('government'), { GOVERNS: [region('a')] }),
  thing(actor('body')),
  thing(actor('donor'), { MEMBER_OF: [actor('body')] }),
  thing(actor('category'), {}, { isUnnamed: true }),
  initiative(partnership('ab'), [region('a'), region('b')], { fields: { form: 'SISTER_CITY' } }),
  initiative(partnership('abc'), [region('a'), region('b'), region('c')], { fields: { form: 'TRIANGULAR' } }),
  initiative(
    programme('dc'),
    [
      [actor('donor'), 'FUNDING'],
      [region('c'), 'IMPLEMENTING'],
    ],
    { places: [region('country')] },
  ),
  initiative(programme('unnamed'), [
    [actor('donor'), 'FUNDING'],
    [actor('category'), 'IMPLEMENTING'],
  ]),
];

describe('EXPLORE', () => {
  it('draws an initiative of two parties as a link and any other as a node', async () => {
    await using small = await smallNetwork(world);
    const picture = small.network.picture({ focus: [region('a')] });
    expect(links(picture)).toEqual([
      `GOVERNMENT ${actor('government')} ${region('a')}`,
      `PARTNERSHIP ${region('a')} ${region('b')}`,
      `ROLE ${region('a')} ${partnership('abc')}`,
      `ROLE ${region('b')} ${partnership('abc')}`,
      `ROLE ${region('c')} ${partnership('abc')}`,
      `TERRITORY ${region('a')} ${region('country')}`,
    ]);
    const link = picture.links.find(({ kind }) => kind === 'PARTNERSHIP');
    expect(link).toMatchObject({
      weight: 1,
      initiatives: [partnership('ab')],
      initiativeCount: 1,
      inferred: false,
      roles: ['PARTNER'],
    });
    expect(picture.nodes.find(({ id }) => id === region('c'))).toMatchObject({ distance: 1, kind: 'REGION' });
    expect(picture.nodes.find(({ id }) => id === partnership('abc'))).toMatchObject({ distance: 1, degree: 3 });
  });

  it('makes an initiative of two parties a node where a place leads to it, and then only a node', async () => {
    await using small = await smallNetwork(world);
    const picture = small.network.picture({ focus: [region('country')] });
    expect(links(picture)).toEqual([
      `ROLE ${actor('donor')} ${programme('dc')}`,
      `ROLE ${region('c')} ${programme('dc')}`,
      `TERRITORY ${programme('dc')} ${region('country')}`,
      `TERRITORY ${region('a')} ${region('country')}`,
    ]);
    const donor = small.network.picture({ focus: [actor('donor')] });
    expect(links(donor)).toContain(`PROGRAMME ${actor('donor')} ${region('c')}`);
    expect(ids(donor)).not.toContain(programme('dc'));
  });

  it('leads from a place to those who work there, not to other places of the same programme', async () => {
    await using small = await smallNetwork([
      thing(region('a')),
      thing(region('b')),
      thing(actor('x')),
      thing(actor('y')),
      initiative(programme('p'), [actor('x'), actor('y')], { places: [region('a'), region('b')] }),
    ]);
    const fromPlace = small.network.picture({ focus: [region('a')] });
    expect(ids(fromPlace)).toEqual([actor('x'), actor('y'), programme('p'), region('a')]);
    expect(ids(small.network.picture({ focus: [programme('p')] }))).toEqual([
      actor('x'),
      actor('y'),
      programme('p'),
      region('a'),
      region('b'),
    ]);
  });

  it('never meets an unnamed party, nor takes an initiative with one for a pair', async () => {
    await using small = await smallNetwork(world);
    const picture = small.network.picture({ focus: [actor('donor')], depth: 3 });
    expect(ids(picture)).toContain(programme('unnamed'));
    expect(ids(picture)).not.toContain(actor('category'));
    expect(small.network.degrees([programme('unnamed'), actor('donor'), 'region:test:nowhere'])).toEqual([1, 2, null]);
  });

  it('draws borders only on request', async () => {
    await using small = await smallNetwork(world);
    expect(links(small.network.picture({ focus: [region('a')], filter: { links: ['BORDER'] } }))).toEqual([
      `BORDER ${region('a')} ${region('b')}`,
    ]);
  });

  it('draws practices on request, and around a practice', async () => {
    await using small = await smallNetwork([
      thing(region('a'), { ORIGINATED: ['practice:test:p'] }),
      thing(region('b'), { ADOPTED: ['practice:test:p'] }),
      thing('practice:test:p'),
    ]);
    const around = [`PRACTICE ${region('a')} practice:test:p`, `PRACTICE ${region('b')} practice:test:p`];
    expect(links(small.network.picture({ focus: [region('a')] }))).toEqual([]);
    expect(links(small.network.picture({ focus: [region('a')], filter: { links: ['PRACTICE'] } }))).toEqual(around);
    expect(links(small.network.picture({ focus: ['practice:test:p'] }))).toEqual(around);
  });

  it('draws an agreement that is itself asked for, with its signatories', async () => {
    await using small = await smallNetwork([
      thing(region('a')),
      thing(region('b')),
      initiative('agreement:test:x', [
        [region('a'), 'SIGNATORY'],
        [region('b'), 'SIGNATORY'],
      ]),
    ]);
    expect(ids(small.network.picture({ focus: [region('a')] }))).toEqual([region('a')]);
    const picture = small.network.picture({ focus: ['agreement:test:x'] });
    expect(links(picture)).toEqual([`ROLE ${region('a')} agreement:test:x`, `ROLE ${region('b')} agreement:test:x`]);
    expect(picture.links[0]!.roles).toEqual(['SIGNATORY']);
  });

  it('takes the best connected of the whole network when nothing is asked for', async () => {
    await using small = await smallNetwork(world);
    const picture = small.network.picture({ focus: [], limit: 2 });
    // partnership abc has 3 parties; c has the partners a, b and donor.
    expect(ids(picture)).toEqual([partnership('abc'), region('c')]);
    expect(picture.nodes.every(({ distance }) => distance === 0)).toBe(true);
  });

  it('counts one tie with two sources', async () => {
    const other = 'source:jejaring:other';
    await using small = await smallNetwork([
      thing(region('a')),
      thing(region('b')),
      initiative(partnership('ab'), [region('a'), region('b')]),
      initiative(partnership('ab'), [region('a'), region('b')], { source: other }),
    ]);
    const picture = small.network.picture({ focus: [region('a')] });
    expect(picture.links).toHaveLength(1);
    expect(picture.links[0]).toMatchObject({ weight: 1, sources: [other, 'source:jejaring:test'] });
  });
});
