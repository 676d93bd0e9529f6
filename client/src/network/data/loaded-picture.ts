import type { EntityKind, LinkKind, NetworkFacetField } from '../../vocabulary/enums.generated.ts';
import type { ExploreFilter } from '../../network-address/explore-state.ts';
import type { Picture } from '../../drawing/picture.ts';

export interface FacetValue {
  /** Null is unknown: an undated tie. */
  readonly value: string | null;
  readonly label: string;
  readonly shown: number;
  readonly total: number;
}

export type Facets = Readonly<Partial<Record<NetworkFacetField, readonly FacetValue[]>>>;

export interface SourceNote {
  readonly id: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly retrieved: string | null;
  readonly licence: string | null;
  readonly caveats: readonly string[];
}

export interface PathParty {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface LoadedPath {
  readonly parties: readonly PathParty[];
  readonly steps: readonly {
    readonly kind: LinkKind;
    readonly inferred: boolean;
    readonly through: readonly (PathParty & { readonly from: string | null })[];
  }[];
  /** How many ways of the same question were found, this one included. */
  readonly ways: number;
}

/** One answer of the server, whole: what the canvas, map, table and timeline show. */
export interface LoadedPicture {
  readonly picture: Picture;
  readonly facets: Facets;
  /** Ids as they came: the first answer, then each opening by hand; they are laid out in this order. */
  readonly stages: readonly (readonly string[])[];
  readonly sources: readonly SourceNote[];
  /** Change-log position of the snapshot that answered; null when the columns of a bulk picture did not say. */
  readonly version: number | null;
  /** Null: not asked; `none`: asked, and there is no way under this filter. */
  readonly path: LoadedPath | 'none' | null;
}

const partOfField: Readonly<Record<NetworkFacetField, keyof ExploreFilter>> = {
  KIND: 'kinds',
  LINK: 'links',
  FORM: 'forms',
  ROLE: 'roles',
  SECTOR: 'sectors',
  SOURCE: 'sources',
  YEAR: 'from',
};

/**
 * The filters that leave nothing beside the focus: those whose own facet still counts something under all others. Where
 * no single one is to blame, all that are set.
 */
export function emptyingFilters(
  loaded: LoadedPicture,
  filter: ExploreFilter,
  focus: readonly string[],
): NetworkFacetField[] {
  const beside = loaded.picture.nodes.filter((node) => !focus.includes(node.id));
  if (beside.length > 0 || Object.keys(filter).length === 0) return [];
  const set = (Object.keys(partOfField) as NetworkFacetField[]).filter(
    (field) => filter[partOfField[field]] !== undefined || (field === 'YEAR' && filter.to !== undefined),
  );
  const guilty = set.filter((field) => (loaded.facets[field] ?? []).some((value) => value.total > 0));
  return guilty.length > 0 ? guilty : set;
}
