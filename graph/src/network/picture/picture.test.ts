import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, entityKinds, roles } from '../../model/index.ts';
import { linkKinds, type NetworkPicture } from '../network.ts';
import { initiative, partnership, region, smallNetwork, thing } from '../testing/small-network.ts';
import { decodePicture } from './decode-picture.ts';
import { encodePicture } from './encode-picture.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const year = fc.option(fc.integer({ min: -3000, max: 3000 }));
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const kind = fc.constantFrom(...entityKinds);

const pictures: fc.Arbitrary<NetworkPicture> = fc.uniqueArray(text, { minLength: 1, maxLength: 8 }).chain((ids) =>
  fc.record({
    nodes: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          kind,
          names: fc.record({ id: text, en: text }),
          point: fc.option(fc.record({ lat: degrees(90), lon: degrees(180) })),
          type: fc.option(text),
          country: fc.option(text),
          from: year,
          to: year,
          degree: fc.nat(1_000_000),
          distance: fc.nat(3),
        }),
      ),
    ),
    links: fc.array(
      fc.record({
        id: text,
        source: fc.constantFrom(...ids),
        target: fc.constantFrom(...ids),
        kind: fc.constantFrom(...linkKinds),
        weight: fc.double({ min: 0, noNaN: true }),
        roles: fc.subarray([...roles]),
        inferred: fc.boolean(),
        basis: fc.constantFrom(...bases),
        from: year,
        to: year,
        initiatives: fc.array(text, { maxLength: 3 }),
        initiativeCount: fc.nat(),
        sources: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 8 },
    ),
    hidden: fc.array(
      fc.record({ node: text, count: fc.nat(), byKind: fc.array(fc.record({ kind, count: fc.nat() })) }),
      { maxLength: 2 },
    ),
    facets: fc.array(
      fc.record({
        field: fc.constant('YEAR' as const),
        values: fc.array(fc.record({ value: fc.option(text), shown: fc.nat(), total: fc.nat() })),
      }),
      { maxLength: 1 },
    ),
    version: fc.nat(),
  }),
);

describe('a picture as columns', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(pictures, fc.nat(16), (picture, offset) => {
        const bytes = encodePicture(picture);
        // A browser may hand it over as a view into a larger buffer.
        const within = new Uint8Array(bytes.length + offset);
        within.set(bytes, offset);
        expect(decodePicture(within.subarray(offset))).toEqual(picture);
      }),
    );
  });

  it('is a real picture too, and empty', async () => {
    await using small = await smallNetwork([
      thing(region('a')),
      thing(region('b')),
      initiative(partnership('ab'), [region('a'), region('b')]),
    ]);
    for (const focus of [region('a'), region('nowhere')]) {
      const picture = small.network.picture({ focus: [focus] });
      expect(decodePicture(encodePicture(picture))).toEqual(picture);
    }
  });

  it('is refused where it is something else', () => {
    expect(() => decodePicture(new Uint8Array(64))).toThrow(RangeError);
    expect(() => decodePicture(new TextEncoder().encode('{"errors":[{"message":"no"}]}'))).toThrow(RangeError);
    const bytes = encodePicture({ nodes: [], links: [], hidden: [], facets: [], version: 1 });
    expect(() => decodePicture(bytes.subarray(0, 24))).toThrow(RangeError);
  });
});
