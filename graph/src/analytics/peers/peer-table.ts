/**
 * What is compared: all regions of one level, as columns. Row i of every column is the region `ids[i]`. An unknown
 * figure is NaN. Figures are in the unit of their indicator, untransformed.
 */
export interface PeerTable {
  readonly ids: readonly string[];
  /** Codes of the regions: ties go by code. */
  readonly codes: readonly string[];
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Degrees, WGS 84. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Ids of the items of each region; an empty list where none is recorded. */
  readonly items: Readonly<Record<'challenges' | 'partners', readonly (readonly string[])[]>>;
}
