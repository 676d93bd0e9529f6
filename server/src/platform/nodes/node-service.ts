import { parseId } from '@jejaring/graph/model';
import { loadEntities, presentOrNull, presentRecord } from '../../catalogue/entities/index.ts';
import { presentFlow, presentRelation } from '../../catalogue/relations/index.ts';
import { checkId, maximumIds, type RequestContext } from '../request/index.ts';
import { presentView } from '../../contribution/views/index.ts';
import { ApiError } from '@jejaring/schema/errors';

interface NodeRoot {
  readonly __typename: string;
}

/** Ids of relations are digests, without a prefix of their own. */
const relationIdShape = /^[\w-]{24}$/;

/**
 * Whatever has each id, also an old code or alias of an entity; null where nothing has it.
 * @throws ApiError INVALID_ID, TOO_MANY_VALUES
 */
export async function loadNodes(context: RequestContext, ids: readonly string[]): Promise<(NodeRoot | null)[]> {
  if (ids.length > maximumIds) throw new ApiError('TOO_MANY_VALUES');
  const places = ids.map((id) => ({ id, of: roomOf(id) }));
  const entityIds = places.filter(({ of }) => of === 'ENTITY').map(({ id }) => id);
  const entities = await loadEntities(context, entityIds);
  let next = 0;
  const nodes = places.map(async ({ id, of }) => {
    if (of === 'ENTITY') return presentOrNull(entities[next++] ?? null);
    return loadOther(context, id, of);
  });
  return Promise.all(nodes);
}

type Room = 'ENTITY' | 'RECORD' | 'FLOW' | 'RELATION' | 'VIEW';

function roomOf(id: string): Room {
  if (relationIdShape.test(id)) return 'RELATION';
  if (id.startsWith('view:jejaring:')) return 'VIEW';
  checkId(id);
  const prefix = parseId(id)?.prefix;
  return prefix === 'record' ? 'RECORD' : prefix === 'flow' ? 'FLOW' : 'ENTITY';
}

async function loadOther(context: RequestContext, id: string, room: Exclude<Room, 'ENTITY'>): Promise<NodeRoot | null> {
  switch (room) {
    case 'RECORD': {
      const record = await context.loaders.record.load(id);
      return record === null ? null : presentRecord(record);
    }
    case 'FLOW': {
      const flow = await context.loaders.flow.load(id);
      return flow === null ? null : presentFlow(flow);
    }
    case 'RELATION': {
      const relation = await context.loaders.relation.load(id);
      return relation === null ? null : presentRelation(relation);
    }
    case 'VIEW': {
      const view = await context.database.views.find(id);
      return view === null ? null : presentView(view);
    }
  }
}
