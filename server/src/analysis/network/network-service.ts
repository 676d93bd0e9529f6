/*
 * The way of one question of the network, from the address bar to typed arrays and back:
 *
 *  1. client/src/network asks a typed document (data/*.graphql) with the state of the address as its variables.
 *  2. createApp: who asks (callerDoor), then `questionDocument` finds the document by hash or reads, bounds and prices it.
 *  3. `HotAnswers`: a public answer of this position of the log is sent again, and the way ends here.
 *  4. Apollo (makeGraphqlServer): the caller pays; a dear question waits for its turn (`HeavyQuestions`); the compiled form runs.
 *  5. network-resolver.ts translates arguments.
 *  6. Here: numbers are bounded, and ids resolved to those that stand (request/ids.ts, one batch of the store).
 *  7. graph/src/network/live: `LiveSnapshotNetwork` follows the store's log; `SnapshotNetwork` answers from its snapshot.
 *  8. graph/src/network/filter: `CompiledFilters` keeps what a filter lets through, as marks on nodes and relations.
 *  9. graph/src/network/projection/picture.ts draws: `ruleOf` says what is a tie in this projection.
 * 10. reach.ts grows the scene step by step from the focus; walk-from.ts and ties-of.ts walk the adjacency of the arrays.
 * 11. node-limit.ts chooses at each step, so that no hub crowds out the others; what it leaves out is counted (`hidden`).
 * 12. links.ts gathers the ties among what is shown into links; facets.ts counts, only where it is asked.
 * 13. part-resolvers.ts and present.ts: names in the reader's language; sources and sectors by the loaders, in batches,
 *     from `EntityMemory` where the store is away.
 * 14. `HotAnswers` keeps the answer, once the store confirmed that its log did not move meanwhile.
 *
 * /network.bin takes the same way from step 6, and encodes the picture as columns (graph/src/network/picture).
 */
import type {
  NeighbourPage,
  NetworkFilter,
  NetworkPath,
  NetworkPicture,
  PathQuery,
  PictureQuery,
} from '@jejaring/graph/network';
import type { Page, PageRequest } from '@jejaring/graph/store';
import { ApiError } from '@jejaring/schema/errors';
import {
  limitCount,
  limitFirst,
  offsetOf,
  offsetPage,
  resolveKnown,
  resolveOne,
  type RequestContext,
} from '../../platform/request/index.ts';

/** Bounds of one picture: GraphQL carries a thousand nodes at most, the binary columns five thousand. */
export const pictureLimits = { focus: 50, depth: 3, graphql: 1000, binary: 5000, keep: 500, shown: 1000 } as const;

type Loose<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

export interface PictureArgs extends Loose<Omit<PictureQuery, 'focus' | 'filter' | 'keep'>> {
  readonly focus: readonly string[];
  readonly filter?: Loose<NetworkFilter> | null | undefined;
  readonly keep?: readonly string[] | null | undefined;
}

/**
 * The query of the network with its ids resolved.
 * @throws ApiError INVALID_ARGUMENT, INVALID_PAGE, INVALID_ID, TOO_MANY_VALUES, NOT_FOUND where a focus is nothing
 */
export async function pictureQuery(
  context: RequestContext,
  args: PictureArgs,
  maximum: number = pictureLimits.graphql,
): Promise<PictureQuery> {
  limitCount('focus', args.focus, pictureLimits.focus);
  limitCount('keep', args.keep ?? [], pictureLimits.keep);
  const depth = args.depth ?? 1;
  if (depth < 0 || depth > pictureLimits.depth) {
    throw new ApiError('INVALID_ARGUMENT', `"depth" must be between 0 and ${pictureLimits.depth}; it is ${depth}.`, {
      argument: 'depth',
    });
  }
  const limit = limitFirst(args.limit ?? 200, maximum, 'limit');
  const focus = await Promise.all(args.focus.map((id) => resolveOne(context.store, id)));
  return {
    focus: [...new Set(focus)],
    depth,
    limit,
    projection: args.projection ?? 'EXPLORE',
    filter: await resolveFilter(context, args.filter),
    keep: await resolveKnown(context.store, args.keep ?? []),
  };
}

/** The picture without its facets, which cost a walk over all that is reached: they are counted where they are asked for. */
export interface PictureRoot extends NetworkPicture {
  countFacets(): NetworkPicture['facets'];
}

export async function picture(context: RequestContext, args: PictureArgs): Promise<PictureRoot> {
  const query = await pictureQuery(context, args);
  return {
    ...context.network.picture({ ...query, facets: false }),
    countFacets: () => context.network.picture(query).facets,
  };
}

export interface NeighbourArgs {
  readonly of: string;
  readonly projection: PictureQuery['projection'];
  readonly filter?: Loose<NetworkFilter> | null | undefined;
  readonly shown?: readonly string[] | null | undefined;
}

/** One page of what the node limit left out around a node, in its order. */
export async function neighbours(
  context: RequestContext,
  args: NeighbourArgs,
  request: PageRequest,
): Promise<Page<NeighbourPage['items'][number]>> {
  limitCount('shown', args.shown ?? [], pictureLimits.shown);
  const of = await resolveOne(context.store, args.of);
  const filter = await resolveFilter(context, args.filter);
  const shown = await resolveKnown(context.store, args.shown ?? []);
  const question = ['neighbours', of, args.projection, filter, shown];
  const offset = offsetOf(request, question);
  const page = context.network.neighbours({
    of,
    filter,
    shown,
    first: request.first,
    offset,
    ...(args.projection ? { projection: args.projection } : {}),
  });
  return offsetPage(page.items, offset, page.totalCount, question);
}

export interface PathArgs extends Loose<Omit<PathQuery, 'from' | 'to' | 'filter'>> {
  readonly from: string;
  readonly to: string;
  readonly filter?: Loose<NetworkFilter> | null | undefined;
}

/** The shortest ways between two parties; none where there is no way within the length. */
export async function paths(context: RequestContext, args: PathArgs): Promise<NetworkPath[]> {
  const first = limitFirst(args.first ?? 3, 10);
  const maxLength = limitFirst(args.maxLength ?? 6, 10, 'maxLength');
  const [from, to] = await Promise.all([resolveOne(context.store, args.from), resolveOne(context.store, args.to)]);
  return context.network.paths({
    from,
    to,
    first,
    maxLength,
    filter: await resolveFilter(context, args.filter),
    ...(args.via ? { via: args.via } : {}),
  });
}

/** Absent parts fall away; ids are resolved, unknown ones match nothing. */
async function resolveFilter(
  context: RequestContext,
  filter: Loose<NetworkFilter> | null | undefined,
): Promise<NetworkFilter> {
  const parts = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const resolved = await Promise.all(
    parts.map(async ([part, value]) =>
      part === 'sectors' || part === 'places' || part === 'sources'
        ? [part, await resolveKnown(context.store, value as readonly string[])]
        : [part, value],
    ),
  );
  return Object.fromEntries(resolved) as NetworkFilter;
}
