import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aName, aRecord } from '../../store/testing/builders.ts';
import { region, smallNetwork } from '../testing/small-network.ts';
import { questionOf, score } from './score.ts';
import { comparable, termsOf } from './terms.ts';

const word = fc
  .array(fc.constantFrom('ka', 'ba', 'ta', 'ri', 'no', '3', '10', 'ü', '京'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const name = fc
  .tuple(fc.constantFrom('', 'Kota ', 'Kabupaten ', 'dki '), fc.array(word, { minLength: 1, maxLength: 3 }))
  .map(([kind, words]) => `${kind}${words.join(' ')}`);
const type = fc.constantFrom('REGENCY', 'CITY', 'PROVINCE', 'FOREIGN_CITY');

/** Words of a name, or the beginnings of them, in another order. */
const asked = (names: readonly string[]) =>
  fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat(3), fc.boolean()).map(([text, at, cut, isTurned]) => {
    const words = text.split(' ');
    const turned = isTurned ? words.toReversed() : words;
    const last = turned.at(at % turned.length) ?? '';
    return [...turned.filter((_, index) => index !== at % turned.length), last.slice(0, last.length - cut)].join(' ');
  });

const worlds = fc
  .array(fc.record({ name, type, renamed: fc.option(name, { nil: null }) }), { minLength: 1, maxLength: 25 })
  .chain((places) =>
    fc.record({
      places: fc.constant(places),
      texts: fc.array(asked(places.map((place) => place.renamed ?? place.name)), { minLength: 1, maxLength: 12 }),
    }),
  );

it('finds by the index whatever a look at every term finds as it was written, changed names too', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ places, texts }) => {
      const record = (at: number, text: string) =>
        aRecord({ entity: region(`r${at}`), fields: { names: [aName(text)], type: places[at]?.type } });
      await using small = await smallNetwork(places.map((place, at) => record(at, place.name)));
      for (const [at, { renamed }] of places.entries()) if (renamed !== null) await small.put(record(at, renamed));
      const entities = await small.store.entities(places.map((_, at) => region(`r${at}`)));
      for (const text of texts) {
        const question = questionOf(text);
        if (question.bare.replaceAll(' ', '').length <= 2) continue;
        const expected = entities
          .filter((entity) => entity !== null)
          .filter((entity) =>
            termsOf(entity).some((term) => score(question, { ...comparable(term), ...term }, false) > 0),
          )
          .map(({ id }) => id);
        const found = small.network.searchNames({ text, first: 100 }).hits.map(({ id }) => id);
        // Where nothing stands as it was written, errors are guessed: another matter.
        expect(expected.length > 0 ? found.toSorted() : []).toEqual(expected.toSorted());
      }
    }),
    { numRuns: 150 },
  );
});
