import {
  challengeRules,
  deriveChallenges,
  median,
  peerModels,
  PeerSpace,
  worstRanks,
  type DerivedChallenge,
  type IndicatorComponent,
  type Median,
  type PeerTable,
  type WorstRanks,
} from '@jejaring/graph/analytics';
import { fieldOf, type Entity, type Relation } from '@jejaring/graph/model';
import type { Network } from '@jejaring/graph/network';
import type { GraphStore } from '@jejaring/graph/store';
import { readColumns, type Columns } from './columns.ts';
import { everyEntity, everyRelationOf } from './read-all.ts';

/** All that peers are found in, read at one version of the network. */
export interface PeerData extends Columns {
  readonly version: number;
  readonly space: PeerSpace;
  /** Row i is the region of row i of the space. */
  readonly regions: readonly Entity[];
  /** FACES of each row: what a source says. */
  readonly faced: readonly (readonly Relation[])[];
  readonly derived: readonly (readonly DerivedChallenge[])[];
  /** Who says what the items are. */
  readonly itemSources: Readonly<Record<'challenges' | 'partners', ReadonlySet<string>>>;
  /** How the models compare a column; one that no model has is compared as it is. */
  readonly transforms: ReadonlyMap<string, IndicatorComponent['transform']>;
  /** Medians of the level. */
  readonly medians: ReadonlyMap<string, Median>;
  /** Ranks from 1, the best first, of the columns of which one direction is better. */
  readonly bestRanks: ReadonlyMap<string, WorstRanks>;
}

/**
 * Reads the regencies and cities of Indonesia with all figures and items, in a number of calls that does not grow with
 * them (one more for every thousand). Partners are the parties one step away along partnerships, programmes and
 * memberships, as the network walks them: a region and its government are one party, and an undated or ended tie counts.
 */
export async function readPeerData(store: GraphStore, network: Network): Promise<PeerData> {
  const { version } = network;
  const regions = await everyEntity(store, {
    kinds: ['REGION'],
    fields: [
      { field: 'level', in: ['REGENCY'] },
      { field: 'country', in: ['ID'] },
    ],
  });
  regions.sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
  const ids = regions.map(({ id }) => id);
  const [indicators, relations] = await Promise.all([
    everyEntity(store, { kinds: ['INDICATOR'] }),
    everyRelationOf(store, ids, ['MEASURED', 'FACES', 'PARTY_TO', 'MEMBER_OF']),
  ]);
  const columns = await readColumns(store, ids, indicators, relations);
  const derived = deriveChallenges(columns.columns, columns.directions, challengeRules, ids.length);
  const faced = relations.map((list) => list.filter(({ kind }) => kind === 'FACES'));
  const table: PeerTable = {
    ids,
    codes: regions.map(codeOf),
    columns: columns.columns,
    latitude: coordinate(regions, 'lat'),
    longitude: coordinate(regions, 'lon'),
    items: {
      challenges: derived.map((list, row) => [
        ...new Set([...(faced[row] ?? []).map(({ to }) => to), ...list.map(({ rule }) => rule.challenge)]),
      ]),
      partners: ids.map((of) => network.partiesByStep({ of, steps: 1 })?.[0] ?? []),
    },
  };
  const medians = new Map([...columns.columns].map(([column, values]) => [column, median(values)]));
  const bestRanks = new Map(
    [...columns.directions].map(([column, betterWhen]) => [
      column,
      // The best are the worst of the other direction.
      worstRanks(columns.columns.get(column) ?? new Float64Array(), betterWhen === 'LOWER' ? 'HIGHER' : 'LOWER'),
    ]),
  );
  const itemSources = {
    challenges: new Set([
      ...faced.flat().map(({ source }) => source),
      ...challengeRules.flatMap(({ column }) => [...(columns.sourcesOf.get(column) ?? [])]),
    ]),
    partners: new Set(
      relations.flat().flatMap(({ kind, source }) => (kind === 'PARTY_TO' || kind === 'MEMBER_OF' ? [source] : [])),
    ),
  };
  const space = new PeerSpace(table);
  return { version, space, regions, faced, derived, itemSources, transforms, medians, bestRanks, ...columns };
}

const transforms = new Map(
  peerModels.flatMap((model) =>
    'components' in model ? model.components.map(({ column, transform }) => [column, transform] as const) : [],
  ),
);

function codeOf(region: Entity): string {
  return fieldOf(region, 'code') ?? region.id;
}

function coordinate(regions: readonly Entity[], axis: 'lat' | 'lon'): Float64Array {
  return Float64Array.from(regions, (region) => fieldOf(region, 'point')?.[axis] ?? Number.NaN);
}
