import fc from 'fast-check';
import type { RecordInput } from '../../model/index.ts';
import { recordId } from '../../model/index.ts';
import type { Command } from '../../store/index.ts';
import { aCommand, aFlow, aName, aSource, otherSource } from '../../store/testing/builders.ts';
import { actor, initiative, partnership, programme, region, thing } from './small-network.ts';

export const parties = [region('a'), region('b'), region('c'), actor('d'), actor('e')];
const initiatives = [partnership('p'), partnership('q'), programme('r')];
export const everything = [...parties, ...initiatives, 'sector:test:s', 'practice:test:t'];

/** One record: of a party with its direct ties, or of an initiative with parties, places, flows. */
const records: fc.Arbitrary<RecordInput> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom(...parties),
      name: fc.constantFrom('Klaten', 'Kutai', 'Kediri'),
      to: fc.subarray(parties, { maxLength: 2 }),
      isUnnamed: fc.boolean(),
    })
    .map(({ id, name, to, isUnnamed }) => {
      const isActor = id.startsWith('actor');
      // Upwards only: the store refuses what would close a circle.
      const others = to.filter(
        (other) => (isActor ? other !== id : other > id) && other.startsWith(isActor ? 'actor' : 'region'),
      );
      return thing(id, isActor ? { MEMBER_OF: others, GOVERNS: [region('a')] } : { PART_OF: others }, {
        names: [aName(name)],
        ...(isActor && { isUnnamed }),
      });
    }),
  fc
    .record({
      id: fc.constantFrom(...initiatives),
      parts: fc.uniqueArray(fc.constantFrom(...parties), { maxLength: 4 }),
      source: fc.constantFrom(aSource, otherSource),
      from: fc.constantFrom('1999', '2015', null),
      hasFlow: fc.boolean(),
    })
    .map(({ id, parts, source, from, hasFlow }) => ({
      ...initiative(id, parts, {
        source,
        places: [region('c')],
        sectors: ['sector:test:s'],
        fields: { period: { from, to: null } },
      }),
      ...(hasFlow && { flows: [aFlow({ from: parts[0] ?? null })] }),
    })),
  fc.constantFrom(thing('sector:test:s'), thing('practice:test:t')),
);

export type Step = { readonly put: readonly RecordInput[] } | { readonly withdraw: readonly string[] };
/** Commands over a world so small that records meet and ends are missing all the time. */
export const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(records, { minLength: 1, maxLength: 4, selector: ({ source, key }) => `${source} ${key}` })
      .map((put) => ({ put })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        of: fc.subarray(everything, { minLength: 1, maxLength: 2 }),
        source: fc.constantFrom(aSource, otherSource),
      })
      .map(({ of, source }) => ({ withdraw: of.map((id) => recordId(source, id)) })),
  },
);

export function commandOf(step: Step): Command {
  return 'put' in step ? aCommand({ put: step.put }) : aCommand({ kind: 'WITHDRAW', withdraw: step.withdraw });
}
