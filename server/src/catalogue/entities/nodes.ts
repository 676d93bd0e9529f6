import { parseId } from '@jejaring/graph/model';
import type { NodeKind } from '../../platform/request/index.ts';
import { loadEntities } from './entity-service.ts';
import { presentOrNull, presentRecord } from './present.ts';

/** Entities have aliases of many forms. */
export const entityNode: NodeKind = {
  owns: 'REST',
  load: async (context, ids) => (await loadEntities(context, ids)).map(presentOrNull),
};

export const recordNode: NodeKind = {
  owns: (id) => parseId(id)?.prefix === 'record',
  load: ({ loaders }, ids) =>
    Promise.all(
      ids.map(async (id) => {
        const record = await loaders.record.load(id);
        return record === null ? null : presentRecord(record);
      }),
    ),
};
