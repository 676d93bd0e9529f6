import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphError, type Relation } from '../../../model/index.ts';
import type { Command, GraphStore } from '../../graph-store.ts';
import { identityCommands } from '../identity-commands.ts';
import { commands, nodes as everyNode, oldIds } from '../random-commands.ts';
import { NaiveStore } from '../naive-store.ts';
import { collected, faultsOf, type MakeStore } from './setting.ts';
import { SettableClock } from '../settable-clock.ts';

/** Any sequence of commands leaves an engine with what the naive store derives, and with the same log. */
export function naiveContract(makeStore: MakeStore, runs: number): void {
  describe('beside the naive store', () => {
    it(
      'answers alike after merges, splits, imports between them and what takes them back',
      { timeout: 120_000 + runs * 5000 },
      async () => {
        await expectAlikeAfter(identityCommands);
      },
    );

    it('answers alike after any sequence of commands', { timeout: 120_000 + runs * 5000 }, async () => {
      await expectAlikeAfter(commands);
    });

    async function expectAlikeAfter(sequences: fc.Arbitrary<Command[]>): Promise<void> {
      await fc.assert(
        fc.asyncProperty(sequences, async (sequence) => {
          const clock = new SettableClock(0);
          const store = await makeStore({ clock });
          try {
            const naive = new NaiveStore();
            for (const command of sequence) {
              clock.advance(1000);
              const expected = naive.execute(command, clock.now().getTime());
              expect(await outcomeOf(store, command)).toEqual(expected);
            }
            await compareWithNaive(store, naive);
          } finally {
            await store.close();
          }
        }),
        { numRuns: runs },
      );
    }

    // Else the comparison could be an idle one.
    it('is tried with commands that meet each refusal which depends on what is there', () => {
      const verdicts = new Set<string>();
      for (const sequence of fc.sample(commands, { seed: 1, numRuns: 500 })) {
        const naive = new NaiveStore();
        for (const [at, command] of sequence.entries()) {
          const verdict = naive.execute(command, at * 1000);
          verdicts.add(typeof verdict === 'string' ? verdict : 'TAKEN');
        }
      }
      expect([...verdicts].sort()).toEqual([
        'ALIAS_TAKEN',
        'CODE_TAKEN',
        'COMMAND_REUSED',
        'HIERARCHY_CIRCLE',
        'INVALID_RECORD',
        'KIND_CHANGED',
        'NOT_FOUND',
        'TAKEN',
        'UNDO_CONFLICT',
        'VERSION_CONFLICT',
      ]);
    });

    it('is tried with what moves records, and with what takes back each of these', () => {
      const moving = { MERGE: 0, SPLIT: 0, UNDO: 0 };
      let conflicts = 0;
      let undone = 0;
      for (const sequence of fc.sample(identityCommands, { seed: 1, numRuns: 200 })) {
        const naive = new NaiveStore();
        for (const [at, command] of sequence.entries()) {
          const verdict = naive.execute(command, at * 1000);
          if (verdict === 'UNDO_CONFLICT') conflicts += 1;
          if (typeof verdict === 'string' || verdict.seq === null) continue;
          const { moved, undoes = [] } = naive.changes[verdict.seq - 1] ?? {};
          if (moved && command.kind in moving) moving[command.kind as keyof typeof moving] += 1;
          undone += undoes.filter((seq) => naive.changes[seq - 1]?.undoes !== undefined).length;
        }
      }
      const least = Math.min(...Object.values(moving), conflicts, undone);
      expect(least, JSON.stringify({ ...moving, conflicts, undone })).toBeGreaterThanOrEqual(5);
    });
  });
}

async function outcomeOf(store: GraphStore, command: Command): Promise<unknown> {
  try {
    return await store.execute(command);
  } catch (error) {
    if (error instanceof GraphError) return error.code;
    throw error;
  }
}

const nodes = [...everyNode, 'region:t:d'];

/** Expects that the store holds and answers what the naive one derives from the same commands, and stands its check. */
export async function compareWithNaive(store: GraphStore, naive: NaiveStore): Promise<void> {
  const { entities, relations, flows } = naive.graph;
  const faults = (await faultsOf(store)).map(({ code, ids }) => JSON.stringify([code, ids]));
  expect(faults.sort()).toEqual(
    naive
      .sharedCodes()
      .map((ids) => JSON.stringify(['CODE_TAKEN', ids]))
      .sort(),
  );
  const everything = [...nodes, ...oldIds];
  const found = await store.entities(everything);
  expect(
    found.map(
      (entity) => entity && [entity.id, entity.version, entity.names, entity.aliases, entity.fields, entity.records],
    ),
  ).toEqual(
    everything.map((id) => {
      const entity = entities.get(id);
      return entity ? [id, naive.versions.get(id), entity.names, entity.aliases, entity.fields, entity.records] : null;
    }),
  );
  const linked = [...relations.values()].filter(({ isLinked }) => isLinked);
  const scanned = (await collected(store.scan(['RELATIONS']))).flatMap((chunk) =>
    chunk.part === 'RELATIONS' ? chunk.items : [],
  );
  const contents = ({ kind, from, to, qualifier, validTo, record }: Relation) =>
    JSON.stringify([kind, from, to, qualifier, validTo, record]);
  const byId = (relations: readonly (readonly [string, string])[]) => Object.fromEntries(relations);
  expect(byId(scanned.map((relation) => [relation.id, contents(relation)]))).toEqual(
    byId(linked.map(({ id, content }) => [id, content])),
  );
  expect(scanned.length).toBe(linked.length);
  expect(await store.counts()).toMatchObject({
    records: naive.records.length,
    relations: linked.length,
    pending: relations.size - linked.length,
    flows: flows.size,
  });
  const pages = await store.relationsOf(everything, { direction: 'BOTH', first: 100 });
  expect(pages.map(({ totalCount }) => totalCount)).toEqual(
    everything.map((id) => linked.filter(({ from, to }) => from === id || to === id).length),
  );
  const owner = (id: string) =>
    [...entities.values()].find(({ aliases }) =>
      (aliases as { scheme: string; value: string }[]).some(({ scheme, value }) => scheme === 'id' && value === id),
    );
  expect(await store.resolve(everything)).toEqual(
    everything.map((id) => entities.get(id)?.id ?? owner(id)?.id ?? null),
  );
  const log = (await store.changesAfter(0, 1000)).map(
    ({ at: _at, who: _who, kind: _kind, note: _note, replaced: _replaced, ...change }) => change,
  );
  expect(log).toEqual(naive.changes);
  const history = await Promise.all(everything.map((id) => store.changes(id, { first: 1 })));
  expect(history.map(({ totalCount }) => totalCount)).toEqual(
    everything.map((id) => naive.changes.filter((change) => change.entities.includes(id)).length),
  );
}
