import type { Role } from '../../model/index.ts';
import { byId, placesAt } from './by-place.ts';
import { levelNumber, roleOf, type FootprintTable } from './footprint-table.ts';
import type { FootprintScope } from './scope.ts';
import { itemsOf } from './rows.ts';

export const chainLayers = ['DONOR', 'INTERMEDIARY', 'IMPLEMENTER', 'PLACE'] as const;
export type ChainLayer = (typeof chainLayers)[number];

const layerOfRole: Readonly<Partial<Record<Role, number>>> = {
  FUNDING: 0,
  ACCOUNTABLE: 1,
  EXTENDING: 1,
  IMPLEMENTING: 2,
};
const placeLayer = 3;

export interface ChainNode {
  /** Of the node in its layer: one actor may stand in several. */
  readonly key: string;
  readonly layer: ChainLayer;
  readonly id: string;
  readonly count: number;
}

export interface ChainLink {
  readonly source: string;
  readonly target: string;
  readonly count: number;
  /** The initiatives whose money belongs to this link alone. */
  readonly unambiguous: readonly number[];
  /** The place at the end, by whose share the money is divided; null between parties. */
  readonly place: number | null;
}

export interface FundingChain {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
  readonly hidden: readonly { readonly layer: ChainLayer; readonly count: number }[];
  /** Initiatives that name fewer than two layers. */
  readonly unlinked: number;
}

/**
 * Donor, intermediary, implementer, place, in layers; a layer that an initiative does not name is stepped over. A link's
 * money is unambiguous where one party stands on either side, or a place with a stated share. `through` keeps only
 * initiatives in which that party or place stands in the chain: it is followed both ways.
 */
export function chainOf(
  table: FootprintTable,
  scope: FootprintScope,
  { first, through }: { readonly first: number; readonly through: number | null },
): FundingChain {
  const layers: Map<number, Set<number>>[] = chainLayers.map(() => new Map<number, Set<number>>());
  const stages: { readonly initiative: number; readonly stage: readonly number[][] }[] = [];
  let unlinked = 0;
  for (const initiative of scope.initiatives) {
    const stage = stageOf(table, initiative);
    if (through !== null && !stage.some((layer) => layer.includes(through))) continue;
    if (stage.filter((layer) => layer.length > 0).length < 2) {
      unlinked += 1;
      continue;
    }
    stages.push({ initiative, stage });
    for (const [at, layer] of stage.entries()) {
      for (const node of layer) {
        const found = layers[at]!.get(node) ?? new Set<number>();
        layers[at]!.set(node, found.add(initiative));
      }
    }
  }
  const shown = layers.map((layer) =>
    [...layer]
      .sort(([a, x], [b, y]) => rank(b, through) - rank(a, through) || y.size - x.size || byId(table, a, b))
      .slice(0, first),
  );
  const keys = shown.map((layer) => new Set(layer.map(([node]) => node)));
  return {
    nodes: shown.flatMap((layer, at) =>
      layer.map(([node, initiatives]) => ({
        key: keyOf(table, at, node),
        layer: chainLayers[at]!,
        id: table.ids[node]!,
        count: initiatives.size,
      })),
    ),
    links: linksOf(table, stages, keys),
    hidden: layers.flatMap((layer, at) => {
      const count = layer.size - shown[at]!.length;
      return count > 0 ? [{ layer: chainLayers[at]!, count }] : [];
    }),
    unlinked,
  };
}

function linksOf(
  table: FootprintTable,
  stages: readonly { readonly initiative: number; readonly stage: readonly number[][] }[],
  shown: readonly ReadonlySet<number>[],
): ChainLink[] {
  const links = new Map<
    string,
    { source: string; target: string; initiatives: Set<number>; unambiguous: number[]; place: number | null }
  >();
  for (const { initiative, stage } of stages) {
    const named = [...stage.keys()].filter((at) => stage[at]!.length > 0);
    for (const [step, at] of named.entries()) {
      const next = named[step + 1];
      if (next === undefined) break;
      const isAlone = stage[at]!.length === 1 && (stage[next]!.length === 1 || next === placeLayer);
      for (const from of stage[at]!) {
        for (const to of stage[next]!) {
          if (!shown[at]!.has(from) || !shown[next]!.has(to)) continue;
          const source = keyOf(table, at, from);
          const target = keyOf(table, next, to);
          const key = `${source} ${target}`;
          const place = next === placeLayer ? to : null;
          const link = links.get(key) ?? { source, target, initiatives: new Set(), unambiguous: [], place };
          links.set(key, link);
          link.initiatives.add(initiative);
          if (isAlone) link.unambiguous.push(initiative);
        }
      }
    }
  }
  return [...links.values()]
    .map(({ initiatives, ...link }) => ({ ...link, count: initiatives.size }))
    .sort((a, b) => b.count - a.count || (a.source + a.target < b.source + b.target ? -1 : 1));
}

/** The parties of each layer, then the countries named (where none is, what is named above them). */
function stageOf(table: FootprintTable, initiative: number): number[][] {
  const stage: Set<number>[] = chainLayers.map(() => new Set<number>());
  const [first, end] = itemsOf(table.parties, initiative);
  for (let at = first; at < end; at += 1) {
    const layer = layerOfRole[roleOf(table.parties.mark[at]!)];
    if (layer !== undefined) stage[layer]!.add(table.parties.to[at]!);
  }
  const countries = placesAt(table, initiative, levelNumber('COUNTRY'));
  const places = countries.size > 0 ? countries : placesAt(table, initiative, levelNumber('SUPRANATIONAL'));
  for (const place of places.keys()) stage[placeLayer]!.add(place);
  return stage.map((layer) => [...layer]);
}

function rank(node: number, through: number | null): number {
  return node === through ? 1 : 0;
}

function keyOf(table: FootprintTable, layer: number, node: number): string {
  return `${chainLayers[layer]!.toLowerCase()}/${table.ids[node]!}`;
}
