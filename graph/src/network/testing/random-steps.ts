import fc from 'fast-check';
import type { RecordInput } from '../../model/index.ts';
import { GraphError, kindOfId, recordId } from '../../model/index.ts';
import type { Command, CommandResult, GraphStore } from '../../store/index.ts';
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

export type Step =
  | { readonly put: readonly RecordInput[] }
  | { readonly withdraw: readonly string[] }
  | { readonly merge: RecordInput }
  | { readonly undo: readonly number[] };
/** Commands over a world so small that records meet and ends are missing all the time. */
export const steps: fc.Arbitrary<Extract<Step, { put: unknown } | { withdraw: unknown }>> = fc.oneof(
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

/** Of two parties of one kind, said in a record of its own, which the steps above know nothing of. */
const merges: fc.Arbitrary<Step> = fc
  .record({ into: fc.constantFrom(...parties), from: fc.constantFrom(...parties) })
  .filter(({ into, from }) => into !== from && kindOfId(into) === kindOfId(from))
  .map(({ into, from }) => ({
    merge: { ...thing(into), key: `identity:${from}`, fields: { aliases: [{ scheme: 'id', value: from }] } },
  }));
const splits: fc.Arbitrary<Step> = fc
  .constantFrom(...parties)
  .map((id) => ({ withdraw: [recordId(aSource, `identity:${id}`)] }));
const undos: fc.Arbitrary<Step> = fc.integer({ min: 1, max: 10 }).map((seq) => ({ undo: [seq] }));

/** The same with merges, splits, and what takes any of it back; the store refuses some of them. */
export const identitySteps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: steps },
  { weight: 2, arbitrary: merges },
  { weight: 1, arbitrary: splits },
  { weight: 2, arbitrary: undos },
);

/** A store that goes on after what its rules forbid; merges and undos depend on what is there. */
export function goingOn(store: GraphStore): GraphStore {
  const nothing: CommandResult = { seq: null, created: [], updated: [], removed: [], unchanged: 0 };
  const execute = (command: Command) =>
    store.execute(command).catch((error: unknown) => {
      if (error instanceof GraphError) return nothing;
      throw error;
    });
  return { ...store, execute };
}

export function commandOf(step: Step): Command {
  if ('put' in step) return aCommand({ put: step.put });
  if ('merge' in step) return aCommand({ kind: 'MERGE', put: [step.merge] });
  if ('undo' in step) return aCommand({ kind: 'UNDO', undo: step.undo });
  return aCommand({ kind: 'WITHDRAW', withdraw: step.withdraw });
}
