import type { NetworkLink as Link, NetworkNode as GraphNode } from '@jejaring/graph/network';
import { NetworkFacetValue, NetworkLink, NetworkNode, PathStep, type Language } from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  type EntityRoot,
  inLanguage,
  loadKnown,
  presentEntity,
  presentOrNull,
} from '../../catalogue/entities/index.ts';
import { labelOf } from '../../catalogue/listing/index.ts';
import { limitFirst, type RequestContext } from '../../platform/request/index.ts';
import type { FacetValueRoot, StepRoot } from './present.ts';

@Resolver(() => NetworkNode)
export class NetworkNodeResolver {
  @FieldResolver()
  name(@Root() node: GraphNode, @Arg('language', () => String) language: Language | null): string {
    return inLanguage(node.names, language);
  }
}

@Resolver(() => NetworkLink)
export class NetworkLinkResolver {
  @FieldResolver()
  initiativeIds(@Root() link: Link, @Arg('first', () => Int) first: number): readonly string[] {
    return link.initiatives.slice(0, limitFirst(first));
  }

  @FieldResolver()
  async initiatives(
    @Root() link: Link,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
  ): Promise<EntityRoot[]> {
    const chosen = link.initiatives.slice(0, limitFirst(first));
    const entities = await loadKnown(context, chosen);
    return entities
      .filter(({ kind }) => kind === 'PARTNERSHIP' || kind === 'PROGRAMME')
      .map((entity) => presentEntity(entity));
  }
}

@Resolver(() => NetworkFacetValue)
export class NetworkFacetValueResolver {
  @FieldResolver()
  label(
    @Root() root: FacetValueRoot,
    @Ctx() context: RequestContext,
    @Arg('language', () => String) language: Language | null,
  ): Promise<string> {
    return labelOf(context, root.field, root.value, language);
  }
}

@Resolver(() => PathStep)
export class PathStepResolver {
  @FieldResolver()
  async from(@Root() root: StepRoot, @Ctx() context: RequestContext) {
    return presentOrNull(await context.loaders.entity.load(root.fromId));
  }

  @FieldResolver()
  async to(@Root() root: StepRoot, @Ctx() context: RequestContext) {
    return presentOrNull(await context.loaders.entity.load(root.toId));
  }

  @FieldResolver()
  async through(
    @Root() root: StepRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
  ): Promise<EntityRoot[]> {
    const entities = await loadKnown(context, root.throughIds.slice(0, limitFirst(first)));
    return entities.map((entity) => presentEntity(entity));
  }
}
