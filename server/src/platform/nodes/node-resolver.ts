import { Node } from '@jejaring/schema';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../request/index.ts';
import { loadNodes } from './node-service.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; aliases and old codes find too.' })
  async node(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string) {
    const [node] = await loadNodes(context, [id]);
    return node ?? null;
  }

  @Query(() => [Node], { nullable: 'items', description: 'In the order of the ids; null where nothing has one.' })
  nodes(@Ctx() context: RequestContext, @Arg('ids', () => [ID]) ids: string[]) {
    return loadNodes(context, ids);
  }
}
