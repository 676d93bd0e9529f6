import fc from 'fast-check';
import { kindOfId, recordId, type EntityKind, type RecordInput } from '../../model/index.ts';
import type { Command } from '../graph-store.ts';
import { aFlow, aName, aSource, otherSource } from './builders.ts';

/** Three of one kind that are merged, split and said again, by files that know nothing of it, and what stands beside them. */
const regions = ['region:t:a', 'region:t:b', 'region:t:c'] as const;
const beside = ['programme:t:p', 'region:t:d'] as const;
const sources = [aSource, otherSource] as const;
const country = fc.constantFrom('ID', 'MY', 'SG');
const region = fc.constantFrom(...regions);

const statement = fc
  .record({
    source: fc.constantFrom(...sources),
    id: fc.constantFrom(...regions, ...beside),
    country,
    of: region,
    to: region,
  })
  .map(({ source, id, country: value, of, to }): RecordInput => {
    const isProgramme = id.startsWith('programme');
    const kind = kindOfId(id) as EntityKind;
    return {
      source,
      key: id,
      entity: { id, kind },
      fields: { names: [aName(id)], ...(!isProgramme && { country: value }) },
      relations: isProgramme
        ? [of, to]
            .filter((end, index, ends) => ends.indexOf(end) === index)
            .map((end) => ({ kind: 'COVERS' as const, from: id, to: end }))
        : of === to || of === id
          ? []
          : [{ kind: 'BORDERS', from: of < id ? of : id, to: of < id ? id : of }],
      ...(isProgramme && { flows: [aFlow({ from: null, to, covers: [{ region: of }] })] }),
    };
  });

/** Who says that one is another says it in a record of its own. */
const merge = fc
  .record({ into: region, from: region })
  .filter(({ into, from }) => into !== from)
  .map(({ into, from }): RecordInput => ({
    source: aSource,
    key: `identity:${from}`,
    entity: { id: into, kind: 'REGION' },
    fields: { aliases: [{ scheme: 'id', value: from }] },
  }));

type Step = Omit<Command, 'id' | 'who'>;
const importing = fc
  .uniqueArray(statement, { minLength: 1, maxLength: 4, selector: ({ source, key }) => source + key })
  .map((put): Step => ({ kind: 'IMPORT', put }));
const merging = merge.map((record): Step => ({ kind: 'MERGE', put: [record] }));
const splitting = region.map((id): Step => ({ kind: 'SPLIT', withdraw: [recordId(aSource, `identity:${id}`)] }));
const withdrawing = fc
  .record({ source: fc.constantFrom(...sources), id: fc.constantFrom(...regions, ...beside) })
  .map(({ source, id }): Step => ({ kind: 'WITHDRAW', withdraw: [recordId(source, id)] }));
const undoing = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 2 })
  .map((undo): Step => ({ kind: 'UNDO', undo }));

export const identityCommands: fc.Arbitrary<Command[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: importing },
      { weight: 2, arbitrary: merging },
      { weight: 1, arbitrary: splitting },
      { weight: 1, arbitrary: withdrawing },
      { weight: 4, arbitrary: undoing },
    ),
    { minLength: 4, maxLength: 16 },
  )
  .map((steps) =>
    steps.map((step, index): Command => {
      // Of what may be there by then.
      const undo = step.undo?.map((seq) => ((seq - 1) % Math.max(index, 1)) + 1);
      return { ...step, ...(undo && { undo: [...new Set(undo)] }), id: `c${index}`, who: 'cli' };
    }),
  );
