import { GraphError, type Entity } from '@jejaring/graph/model';
import type { Change } from '@jejaring/graph/store';
import { expect, it } from 'vitest';
import { EntityMemory } from './entity-memory.ts';

const entity = (id: string) => ({ id, kind: 'SECTOR', version: 1 }) as Entity;

function aPlace() {
  let isAway = false;
  let tell: (version: number, changes: readonly Change[]) => void = () => undefined;
  const away = new GraphError('STORE_UNAVAILABLE', 'Away.', {}, true);
  return {
    leave: () => (isAway = true),
    change: (...changes: readonly Partial<Change>[]) =>
      tell(
        2,
        changes.map((change) => ({ entities: [], removed: [], ...change }) as unknown as Change),
      ),
    read: {
      store: {
        entities: (ids: readonly string[]) => (isAway ? Promise.reject(away) : Promise.resolve(ids.map(entity))),
      },
      network: {
        onChange(listener: typeof tell) {
          tell = listener;
          return () => undefined;
        },
      },
    },
  };
}

it('answers with what was read before while the store is away, and only with that', async () => {
  const { read, leave } = aPlace();
  const memory = new EntityMemory(2);
  await memory.entities(read, ['a', 'b']);
  leave();
  expect(await memory.entities(read, ['b', 'a'])).toEqual([entity('b'), entity('a')]);
  await expect(memory.entities(read, ['a', 'c'])).rejects.toThrow('Away.');
});

it('forgets what changed, and everything where it is not told what', async () => {
  const { read, leave, change } = aPlace();
  const memory = new EntityMemory();
  await memory.entities(read, ['a', 'b', 'c']);
  leave();
  change({ entities: ['a'] }, { removed: ['b'] });
  await expect(memory.entities(read, ['a'])).rejects.toThrow('Away.');
  await expect(memory.entities(read, ['b'])).rejects.toThrow('Away.');
  expect(await memory.entities(read, ['c'])).toEqual([entity('c')]);
  change();
  await expect(memory.entities(read, ['c'])).rejects.toThrow('Away.');
});

it('keeps nothing that was on its way while something changed', async () => {
  const { read, leave, change } = aPlace();
  const memory = new EntityMemory();
  await memory.entities(read, []);
  const reading = memory.entities(read, ['a']);
  change({ entities: ['a'] });
  expect(await reading).toEqual([entity('a')]);
  leave();
  await expect(memory.entities(read, ['a'])).rejects.toThrow('Away.');
});
