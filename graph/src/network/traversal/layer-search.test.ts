import { expect, it } from 'vitest';
import { actor, initiative, partnership, region, smallNetwork, thing } from '../testing/small-network.ts';

it('names the parties first met at each step, a government as its region, along what was asked for', async () => {
  await using small = await smallNetwork([
    thing(region('a'), { BORDERS: [region('z')] }),
    thing(region('b')),
    thing(region('z')),
    thing(actor('government'), { GOVERNS: [region('b')] }),
    thing(actor('body')),
    thing(region('c'), { MEMBER_OF: [actor('body')] }),
    initiative(partnership('ab'), [region('a'), actor('government')]),
    initiative(partnership('bc'), [region('b'), actor('body')]),
  ]);
  const { network } = small;
  expect(network.partiesByStep({ of: region('a'), steps: 4 })).toEqual([
    [region('b')],
    [actor('body')],
    [region('c')],
    [],
  ]);
  expect(network.partiesByStep({ of: region('a'), steps: 1, via: ['BORDER'] })).toEqual([[region('z')]]);
  expect(network.partiesByStep({ of: actor('government'), steps: 1 })?.[0]?.sort()).toEqual(
    [region('a'), actor('body')].sort(),
  );
  expect(network.partiesByStep({ of: partnership('ab'), steps: 1 })).toBeNull();
});
