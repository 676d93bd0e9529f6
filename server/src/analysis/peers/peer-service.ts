import {
  findPeers,
  median,
  type Median,
  type NotComparableReason,
  type Peer,
  type PeerModel,
  type PeerWeight,
} from '@jejaring/graph/analytics';
import type { LinkKind } from '@jejaring/graph/model';
import type { RegionFilter } from '@jejaring/schema';
import { regionFilter } from '../../catalogue/regions/index.ts';
import { limitCount, limitFirst, maximumFirst, type RequestContext } from '../../platform/request/index.ts';
import { peerData, rowOf } from './peer-data-service.ts';
import type { PeerData } from './peer-table.ts';
import { everyEntity } from './read-all.ts';
import { stepsFrom, usualWays } from './reach-service.ts';

export interface PeerArgs {
  readonly region: string;
  readonly model?: { readonly id?: string | null; readonly mix?: readonly PeerWeight[] | null } | null;
  readonly among?: RegionFilter | null;
  readonly chosen?: readonly string[] | null;
  readonly first: number | null;
  readonly orderBy?: 'DISTANCE' | 'REACH' | null;
  readonly via?: readonly LinkKind[] | null;
}

/** The answer to one question, with all that its parts are worked out from. */
export interface PeerAnswer {
  readonly data: PeerData;
  readonly from: number;
  readonly model: PeerModel | null;
  readonly mix: readonly PeerWeight[];
  readonly peers: readonly Peer[];
  readonly compared: number;
  readonly fitting: number;
  readonly notComparable: readonly { readonly id: string; readonly reason: NotComparableReason }[];
  /** To every row of the level; NaN where it is not compared. */
  readonly distances: Float64Array;
  readonly via: readonly LinkKind[];
  /** Steps along `via` to every party that the asking region reaches. */
  readonly steps: () => ReadonlyMap<string, number>;
  /** Of the peers shown. */
  readonly medians: () => ReadonlyMap<string, Median>;
}

/** Most parts of a mix, and most regions chosen by hand. */
const mostParts = 20;
const mostChosen = 100;

/**
 * The regions most like one region; `first` is at most `most`.
 * @throws ApiError INVALID_ID, INVALID_PAGE, TOO_MANY_VALUES, NOT_FOUND (region, model), INVALID_FILTER (mix, island)
 */
export async function peersOf(context: RequestContext, args: PeerArgs, most = maximumFirst): Promise<PeerAnswer> {
  const chosen = args.chosen ?? null;
  const first = chosen === null ? limitFirst(args.first, most) : Math.max(1, chosen.length);
  const mix = args.model?.mix ?? [];
  limitCount('chosen', chosen ?? [], mostChosen);
  limitCount('mix', mix, mostParts);
  const data = await peerData(context);
  const from = await rowOf(context, data, args.region);
  const fits = await fittingRegions(context, data, args);
  const region = data.space.table.ids[from] ?? args.region;
  const via = args.via ?? usualWays;
  const steps = once(() => stepsFrom(context, region, via));
  const question = {
    region,
    ...(mix.length > 0 ? { mix } : { model: args.model?.id ?? 'overall' }),
  };
  const whole = findPeers(data.space, {
    ...question,
    first,
    ...(fits === null ? {} : { isAmong: (id: string) => fits.has(id) }),
  });
  const peers = args.orderBy === 'REACH' ? nearestByReach(data, question, first, fits, steps()) : whole.peers;
  const apart = new Set([region, ...whole.notComparable.map(({ id }) => id)]);
  const fitting = fits === null ? whole.compared : [...fits].filter((id) => !apart.has(id)).length;
  const medians = once(() => mediansOf(data, peers));
  const { model, compared, notComparable, distances } = whole;
  return { data, from, model, mix, peers, compared, fitting, notComparable, distances, via, steps, medians };
}

/** Ids of the regions of the level that fit the filter and the choice; null where everybody does. */
async function fittingRegions(
  context: RequestContext,
  data: PeerData,
  { among, chosen }: PeerArgs,
): Promise<ReadonlySet<string> | null> {
  if (!among && !chosen) return null;
  const rows = await Promise.all((chosen ?? []).map((id) => rowOf(context, data, id)));
  const ids = chosen ? rows.map((row) => data.space.table.ids[row] ?? '') : data.space.table.ids;
  if (!among) return new Set(ids);
  const filter = await regionFilter(context, among);
  const fitting = await everyEntity(context.store, { ...filter, kinds: ['REGION'] });
  const wanted = new Set(fitting.map(({ id }) => id));
  return new Set(ids.filter((id) => wanted.has(id)));
}

/** Step by step outwards, within one step by distance; those without a way come last. */
function nearestByReach(
  data: PeerData,
  question: { readonly region: string },
  first: number,
  fits: ReadonlySet<string> | null,
  steps: ReadonlyMap<string, number>,
): Peer[] {
  const far = Number.POSITIVE_INFINITY;
  const lengths = new Set(data.space.table.ids.map((id) => steps.get(id) ?? far));
  const peers: Peer[] = [];
  for (const length of [...lengths].sort((a, b) => a - b)) {
    if (peers.length === first) break;
    const isAmong = (id: string) => (steps.get(id) ?? far) === length && (fits === null || fits.has(id));
    peers.push(...findPeers(data.space, { ...question, first: first - peers.length, isAmong }).peers);
  }
  return peers;
}

function mediansOf(data: PeerData, peers: readonly Peer[]): Map<string, Median> {
  const rows = peers.map(({ id }) => data.space.rowOf(id) ?? 0);
  return new Map(
    [...data.columns].map(([column, values]) => [
      column,
      median(Float64Array.from(rows, (row) => values[row] ?? Number.NaN)),
    ]),
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
