import { parseId } from '@jejaring/graph/model';
import type { NodeKind } from '../../platform/request/index.ts';
import { presentFlow, presentRelation } from './present.ts';

/** Ids of relations are digests, without a prefix of their own. */
const relationIdShape = /^[\w-]{24}$/;

export const relationNode: NodeKind = {
  owns: (id) => relationIdShape.test(id),
  load: ({ loaders }, ids) =>
    Promise.all(
      ids.map(async (id) => {
        const relation = await loaders.relation.load(id);
        return relation === null ? null : presentRelation(relation);
      }),
    ),
};

export const flowNode: NodeKind = {
  owns: (id) => parseId(id)?.prefix === 'flow',
  load: ({ loaders }, ids) =>
    Promise.all(
      ids.map(async (id) => {
        const flow = await loaders.flow.load(id);
        return flow === null ? null : presentFlow(flow);
      }),
    ),
};
