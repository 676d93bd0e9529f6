import { GraphError } from '../../model/index.ts';
import { measureMix, type PeerWeight } from './measure-mix.ts';
import { measureModel } from './measure-model.ts';
import type { Contribution, Measured } from './measured.ts';
import { peerModel } from './models/index.ts';
import type { PeerModel } from './peer-model.ts';
import type { PeerSpace } from './peer-space.ts';
import { nearest, ranksOf } from './rank.ts';

export interface PeerQuery {
  readonly region: string;
  /** A model by its id, or a mix; default overall. */
  readonly model?: string;
  readonly mix?: readonly PeerWeight[];
  /** Shortens the list; the comparison always runs over the whole level. */
  readonly isAmong?: (id: string) => boolean;
  /** 1 to 1000, default 10. */
  readonly first?: number;
}

export interface Peer {
  readonly id: string;
  /** From 1, among all regions of the level that can be compared. */
  readonly rank: number;
  /** 0 the same, 1 the farthest of all compared. */
  readonly distance: number;
  /** Components of the model known for both, and in all: the distance is scaled where they differ. */
  readonly known: number;
  readonly components: number;
  readonly contributions: readonly Contribution[];
  /** Best and worst rank when any one component is left out; null where the model has fewer than two. */
  readonly rankRange: { readonly best: number; readonly worst: number } | null;
}

export type NotComparableReason = 'NO_VALUES' | 'NO_ITEMS' | 'NO_POINT' | 'NOTHING_IN_COMMON';

export interface PeerAnswer {
  readonly model: PeerModel | null;
  readonly peers: readonly Peer[];
  /** Regions of the level that can not be ranked, with the reason; the asking one too, where it is the cause. */
  readonly notComparable: readonly { readonly id: string; readonly reason: NotComparableReason }[];
  readonly compared: number;
  /** To every row of the space; NaN where it is not compared, and of the asking one. */
  readonly distances: Float64Array;
}

/**
 * The regions nearest to one region. Costs one pass over the level for each component, and as many again for the rank
 * ranges.
 * @throws GraphError NOT_FOUND (region not of the level, unknown model), INVALID_FILTER (mix, first)
 */
export function findPeers(space: PeerSpace, query: PeerQuery): PeerAnswer {
  const from = rowOf(space, query.region);
  const first = bounded(query.first ?? 10);
  const mix = query.mix === undefined || query.mix.length === 0 ? null : checkMix(space, query.mix);
  const model = mix === null ? modelOf(query.model ?? 'overall') : null;
  const measured = model === null ? measureMix(space, mix ?? [], from) : measureModel(space, model, from);
  const { distances, components } = measured;
  const codes = space.table.codes;
  const rows = nearest(distances, codes, from, first, (row) => isAmong(space, query, row));
  const ranks = ranksOf(rows, distances, codes, from);
  const ranges = rankRanges(measured, codes, from, rows, ranks);
  const peers = rows.map((to, place): Peer => {
    const contributions = measured.contributionsOf(to);
    return {
      id: space.table.ids[to] as string,
      rank: ranks[place] as number,
      distance: distances[to] as number,
      known: contributions.filter(isKnown).length,
      components,
      contributions,
      rankRange: ranges?.[place] ?? null,
    };
  });
  const notComparable = unknownRows(space, model, distances, from);
  const others = notComparable.filter(({ id }) => id !== query.region).length;
  const toOthers = distances.slice();
  toOthers[from] = Number.NaN;
  return { model, peers, notComparable, compared: space.size - 1 - others, distances: toOthers };
}

function isKnown(part: Contribution): boolean {
  return part.type !== 'INDICATOR' || (part.myZ !== null && part.theirZ !== null);
}

/** Ranks again with each component left out; the rank under all components belongs to the range. */
function rankRanges(
  measured: Measured,
  codes: readonly string[],
  from: number,
  rows: readonly number[],
  ranks: readonly (number | null)[],
): { best: number; worst: number }[] | null {
  if (measured.leaveOneOut === null) return null;
  const ranges = ranks.map((rank) => ({ best: rank as number, worst: rank as number }));
  measured.leaveOneOut(rows, (distances, among) => {
    for (const [place, rank] of ranksOf(rows, distances, codes, from, among).entries()) {
      const range = ranges[place];
      if (rank === null || range === undefined) continue;
      range.best = Math.min(range.best, rank);
      range.worst = Math.max(range.worst, rank);
    }
  });
  return ranges;
}

function unknownRows(
  space: PeerSpace,
  model: PeerModel | null,
  distances: Float64Array,
  from: number,
): { id: string; reason: NotComparableReason }[] {
  const own = reasonOf(space, model, from);
  const rows: { id: string; reason: NotComparableReason }[] = [];
  for (let row = 0; row < distances.length; row += 1) {
    if (row === from ? own === null : !Number.isNaN(distances[row])) continue;
    rows.push({ id: space.table.ids[row] as string, reason: reasonOf(space, model, row) ?? 'NOTHING_IN_COMMON' });
  }
  return rows;
}

/** Why a region can be compared with nobody under a model; null where it can. */
function reasonOf(space: PeerSpace, model: PeerModel | null, row: number): NotComparableReason | null {
  if (model === null) return null;
  if (model.kind === 'ITEMS') return (space.table.items[model.items][row]?.length ?? 0) === 0 ? 'NO_ITEMS' : null;
  if (model.kind === 'GEOGRAPHY' && Number.isNaN(space.table.latitude[row])) return 'NO_POINT';
  const hasValue = model.components.some((component) => !Number.isNaN(space.standard(component).z[row]));
  return hasValue ? null : 'NO_VALUES';
}

function rowOf(space: PeerSpace, id: string): number {
  const row = space.rowOf(id);
  if (row !== null) return row;
  throw new GraphError('NOT_FOUND', `${id} is not a region of the level that is compared: name a regency or a city.`, {
    id,
  });
}

function modelOf(id: string): PeerModel {
  const model = peerModel(id);
  if (model !== null) return model;
  throw new GraphError('NOT_FOUND', `There is no peer model ${id}: peerModels lists them.`, { id });
}

function checkMix(space: PeerSpace, mix: readonly PeerWeight[]): readonly PeerWeight[] {
  for (const { component, weight } of mix) {
    if (peerModel(component) === null && !space.table.columns.has(component)) {
      throw new GraphError('INVALID_FILTER', `${component} is neither a peer model nor an indicator.`, { component });
    }
    if (!(weight > 0) || !Number.isFinite(weight)) {
      throw new GraphError('INVALID_FILTER', `The weight of ${component} must be above 0.`, { component, weight });
    }
  }
  return mix;
}

/** Peers in one answer. */
const maximum = 1000;

function bounded(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= maximum) return first;
  throw new GraphError('INVALID_FILTER', `first must be from 1 to ${maximum}, not ${first}.`, { first });
}

function isAmong(space: PeerSpace, query: PeerQuery, row: number): boolean {
  return query.isAmong === undefined || query.isAmong(space.table.ids[row] as string);
}
