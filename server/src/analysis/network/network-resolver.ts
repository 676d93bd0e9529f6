import type { LinkKind, Projection } from '@jejaring/graph/model';
import { LinkKindEnum, Network, NeighbourConnection, NetworkFilter, Path, ProjectionEnum } from '@jejaring/schema';
import type { NetworkPath, NetworkPicture } from '@jejaring/graph/network';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { loadKnown, presentEntity, type EntityRoot } from '../../catalogue/entities/index.ts';
import { limitPage, toConnection, type ConnectionRoot, type RequestContext } from '../../platform/request/index.ts';
import { presentFacets, presentPath, type PathRoot } from './present.ts';
import { neighbours, paths, picture, type PictureRoot } from './network-service.ts';

async function loadSources(context: RequestContext, ids: Iterable<string>): Promise<EntityRoot[]> {
  const sources = await loadKnown(context, [...new Set(ids)].sort());
  return sources.map((source) => presentEntity(source));
}

@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, {
    nullable: true,
    description:
      'Around the focus, or the whole filtered network when the focus is empty; at most `limit` nodes besides the focus.',
  })
  network(
    @Ctx() context: RequestContext,
    @Arg('focus', () => [ID]) focus: string[],
    @Arg('depth', () => Int, { nullable: true, defaultValue: 1 }) depth: number,
    @Arg('projection', () => ProjectionEnum, { nullable: true, defaultValue: 'EXPLORE' }) projection: Projection,
    @Arg('filter', () => NetworkFilter, { nullable: true }) filter: NetworkFilter | null,
    @Arg('limit', () => Int, { nullable: true, defaultValue: 200 }) limit: number,
    @Arg('keep', () => [ID], { nullable: true }) keep: string[] | null,
  ): Promise<PictureRoot> {
    return picture(context, { focus, depth, projection, filter, limit, keep });
  }

  @FieldResolver()
  facets(@Root() root: PictureRoot) {
    return presentFacets(root.countFacets());
  }

  @FieldResolver()
  sources(@Root() root: NetworkPicture, @Ctx() context: RequestContext): Promise<EntityRoot[]> {
    return loadSources(
      context,
      root.links.flatMap((link) => link.sources),
    );
  }

  @Query(() => NeighbourConnection, {
    nullable: true,
    description: 'What the node limit left out around one node, in its order.',
  })
  async neighbours(
    @Ctx() context: RequestContext,
    @Arg('of', () => ID) of: string,
    @Arg('projection', () => ProjectionEnum, { nullable: true, defaultValue: 'EXPLORE' }) projection: Projection,
    @Arg('filter', () => NetworkFilter, { nullable: true }) filter: NetworkFilter | null,
    @Arg('shown', () => [ID], { nullable: true }) shown: string[] | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<ConnectionRoot<unknown>> {
    const request = limitPage({ first, after });
    const page = await neighbours(context, { of, projection, filter, shown }, request);
    return toConnection(page, request, (neighbour) => neighbour);
  }
}

@Resolver(() => Path)
export class PathResolver {
  @Query(() => [Path], {
    nullable: true,
    description: 'The shortest ways from one party to another; length counts steps from party to party.',
  })
  async paths(
    @Ctx() context: RequestContext,
    @Arg('from', () => ID) from: string,
    @Arg('to', () => ID) to: string,
    @Arg('via', () => [LinkKindEnum], { nullable: true }) via: LinkKind[] | null,
    @Arg('filter', () => NetworkFilter, { nullable: true }) filter: NetworkFilter | null,
    @Arg('maxLength', () => Int, { nullable: true, defaultValue: 6 }) maxLength: number,
    @Arg('first', () => Int, { nullable: true, defaultValue: 3 }) first: number,
  ): Promise<PathRoot[]> {
    const found = await paths(context, { from, to, via, filter, maxLength, first });
    return found.map((path: NetworkPath) => presentPath(path));
  }

  @FieldResolver()
  async parties(@Root() root: PathRoot, @Ctx() context: RequestContext): Promise<EntityRoot[]> {
    const parties = await loadKnown(context, root.partyIds);
    return parties.map((party) => presentEntity(party));
  }

  @FieldResolver()
  sources(@Root() root: PathRoot, @Ctx() context: RequestContext): Promise<EntityRoot[]> {
    return loadSources(
      context,
      root.steps.flatMap((step) => step.sources),
    );
  }
}
