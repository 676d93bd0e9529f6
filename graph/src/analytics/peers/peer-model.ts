import type { Wording } from '@jejaring/words';

/**
 * Peer models are data: one file each under models/, listed once in models/index.ts. The method page and the API read
 * the same values that the computation uses.
 *
 * Source of the method: Office for National Statistics, "Clustering similar local authorities and statistical nearest
 * neighbours in the UK, methodology", and CIPFA, "Nearest Neighbours Model": z-scores, Euclidean distance, farthest at 1.
 */
export type PeerModelId = 'overall' | 'social' | 'economic' | 'geography' | 'challenges' | 'partners';

export type PeerModel = IndicatorModel | GeographyModel | ItemModel;

interface ModelBase {
  readonly id: PeerModelId;
  readonly name: Wording;
}

/** z-scores over the level, Euclidean distance, every component with the same weight. */
export interface IndicatorModel extends ModelBase {
  readonly kind: 'INDICATORS';
  readonly components: readonly IndicatorComponent[];
}

export interface IndicatorComponent {
  /** Id of the indicator, which names the column of the peer table. */
  readonly column: string;
  /** log10 where a figure spans powers of ten, so that the largest do not drown the rest. */
  readonly transform: 'NONE' | 'LOG10';
}

/**
 * A weighted sum of two rebased distances: great-circle between the centroids, and Euclidean over z-scores of the
 * components.
 */
export interface GeographyModel extends ModelBase {
  readonly kind: 'GEOGRAPHY';
  readonly distanceWeight: number;
  readonly components: readonly IndicatorComponent[];
}

/** 1 − weighted Jaccard over the items of two regions, each item weighted by the logarithm of its rarity. */
export interface ItemModel extends ModelBase {
  readonly kind: 'ITEMS';
  readonly items: 'challenges' | 'partners';
}
