import {
  findOverlaps,
  footprintKinds,
  footprintOf,
  scopeOf,
  type Footprint,
  type FootprintFilter,
  type FootprintTable,
  type Overlap,
  type PlaceLevel,
  type WhiteSpotQuery,
} from '@jejaring/graph/analytics';
import { canonicalJson, kindOfId, type Role } from '@jejaring/graph/model';
import { ApiError } from '@jejaring/schema/errors';
import { LRUCache } from 'lru-cache';
import { resolveKnown, resolveOne, type RequestContext } from '../../platform/request/index.ts';
import { footprintTable } from './footprint-data-service.ts';

/** Null stands for "not given". */
export interface FootprintArgs {
  readonly withParts?: boolean | null;
  readonly places?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
  readonly roles?: readonly Role[] | null;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly humanitarian?: boolean | null;
  readonly statuses?: FootprintFilter['statuses'] | null;
}

/** A footprint with the question that it answers, by which cursors are signed. */
export interface FootprintAnswer {
  readonly footprint: Footprint;
  readonly question: readonly unknown[];
  readonly isActor: boolean;
}

/** The same footprint is asked for in pages and files: the latest are kept with their table, within a number of bytes. */
const kept = new WeakMap<FootprintTable, LRUCache<string, Footprint>>();
const mostKept = { max: 30, maxSize: 64 * 1024 * 1024, sizeCalculation: bytesOf };

/** A mark for each node of the table, and what is counted of each initiative. */
function bytesOf({ scope }: Footprint): number {
  return 1000 + scope.has.byteLength + 20 * scope.initiatives.length;
}

/** @throws ApiError INVALID_ID, NOT_FOUND, INVALID_ARGUMENT where the years are reversed or the kind has no footprint */
export async function footprintFor(
  context: RequestContext,
  id: string,
  args: FootprintArgs | null,
): Promise<FootprintAnswer> {
  const of = await resolveOne(context.store, id);
  const filter = await filterOf(context, args ?? {});
  const table = await footprintTable(context);
  const question = ['footprint', of, filter, table.version];
  const footprints = kept.get(table) ?? new LRUCache<string, Footprint>(mostKept);
  kept.set(table, footprints);
  const key = canonicalJson(question);
  const footprint = footprints.get(key) ?? footprintOf(table, of, filter);
  if (footprint === null) throw noFootprint(of);
  footprints.set(key, footprint);
  return { footprint, question, isActor: kindOfId(of) === 'ACTOR' };
}

export interface OverlapArgs {
  readonly of?: string | null;
  readonly level?: PlaceLevel | null;
  readonly places?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
  readonly from?: number | null;
  readonly to?: number | null;
}

export interface OverlapAnswer {
  readonly overlaps: readonly Overlap[];
  readonly question: readonly unknown[];
}

/** @throws ApiError as footprintFor */
export async function overlapsFor(context: RequestContext, args: OverlapArgs | null): Promise<OverlapAnswer> {
  const { level, from, to } = args ?? {};
  checkYears(from, to);
  const of = args?.of ? await resolveOne(context.store, args.of) : null;
  const places = args?.places ? await resolveKnown(context.store, args.places) : null;
  const sectors = args?.sectors ? await resolveKnown(context.store, args.sectors) : null;
  const table = await footprintTable(context);
  const scope = of === null ? null : scopeOf(table, of);
  if (of !== null && scope === null) throw noFootprint(of);
  const query = { level: level ?? 'COUNTRY', scope, places, sectors, from: from ?? null, to: to ?? null };
  const question = ['overlaps', of, query.level, places, sectors, query.from, query.to, table.version];
  return { overlaps: findOverlaps(table, query), question };
}

/** @throws ApiError INVALID_ID, NOT_FOUND, INVALID_ARGUMENT where the need is no indicator or challenge, or the sector none */
export async function whiteSpotQuery(
  context: RequestContext,
  { level, need, sector }: { readonly level: PlaceLevel; readonly need: string | null; readonly sector: string | null },
): Promise<WhiteSpotQuery> {
  return {
    level,
    need: need ? await resolveKind(context, need, 'need', ['INDICATOR', 'CHALLENGE']) : null,
    sector: sector ? await resolveKind(context, sector, 'sector', ['SECTOR']) : null,
  };
}

async function resolveKind(
  context: RequestContext,
  id: string,
  argument: string,
  kinds: readonly string[],
): Promise<string> {
  const resolved = await resolveOne(context.store, id);
  if (kinds.includes(kindOfId(resolved))) return resolved;
  const wanted = kinds.map((kind) => kind.toLowerCase()).join(' or ');
  throw new ApiError('INVALID_ARGUMENT', `"${argument}" must be ${wanted}; it is "${id}".`, { argument });
}

async function filterOf(context: RequestContext, args: FootprintArgs): Promise<FootprintFilter> {
  const { withParts, roles, from, to, humanitarian, statuses } = args;
  checkYears(from, to);
  const places = args.places ? await resolveKnown(context.store, args.places) : null;
  const sectors = args.sectors ? await resolveKnown(context.store, args.sectors) : null;
  return {
    withParts: withParts ?? false,
    ...(places === null ? {} : { places }),
    ...(sectors === null ? {} : { sectors }),
    ...(roles ? { roles } : {}),
    ...(typeof from === 'number' ? { from } : {}),
    ...(typeof to === 'number' ? { to } : {}),
    ...(typeof humanitarian === 'boolean' ? { humanitarian } : {}),
    ...(statuses ? { statuses } : {}),
  };
}

function checkYears(from: number | null | undefined, to: number | null | undefined): void {
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return;
  throw new ApiError('INVALID_ARGUMENT', `"from" must not be after "to"; they are ${from} and ${to}.`, {
    argument: 'from',
  });
}

function noFootprint(of: string): ApiError {
  const kinds = footprintKinds.map((kind) => kind.toLowerCase()).join(', ');
  return new ApiError('INVALID_ARGUMENT', `"${of}" has no footprint: name one of ${kinds}.`, { argument: 'of' });
}
