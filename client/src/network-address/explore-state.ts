import type { EntityKind, LinkKind, PartnershipForm, Projection, Role } from '../vocabulary/enums.generated.ts';
import { readIds, readTuples, writeIds, writeTuples } from './id-list.ts';
import type { ExploreSearch } from './explore-search.ts';
import { readWords, words, writeWords } from './words.ts';

export type View = keyof typeof words.view;

/** Absent lists mean "all"; the filters of one list add up, those of two lists must both hold. */
export interface ExploreFilter {
  readonly kinds?: readonly EntityKind[];
  readonly links?: readonly LinkKind[];
  readonly forms?: readonly PartnershipForm[];
  readonly roles?: readonly Role[];
  readonly sectors?: readonly string[];
  readonly places?: readonly string[];
  readonly sources?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly inferred?: false;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Centre in units of the layout; zoom 1 shows one unit as one pixel. */
export interface Camera extends Place {
  readonly zoom: number;
}

/** All that makes one view of the network; the address is its other form. */
export interface ExploreState {
  readonly focus: readonly string[];
  /** The whole filtered network; only without a focus. */
  readonly overview: boolean;
  readonly depth: 1 | 2 | 3;
  readonly projection: Projection;
  readonly view: View;
  readonly filter: ExploreFilter;
  /** From is null when the way begins at the first focus. */
  readonly path: { readonly from: string | null; readonly to: string } | null;
  readonly selected: string | null;
  /** True where a person closed the panel; until then it shows the focus. */
  readonly isPanelClosed: boolean;
  /** How many pages of neighbours were opened around a node, in the order of opening. */
  readonly expanded: readonly { readonly id: string; readonly pages: number }[];
  readonly collapsed: readonly string[];
  readonly hidden: readonly string[];
  readonly pins: ReadonlyMap<string, Place>;
  readonly camera: Camera | null;
  readonly limit: number;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  readonly withoutColumns: readonly string[];
  /** Measures by which marks are sized and coloured; null: by partners, by kind. */
  readonly size: string | null;
  readonly colour: string | null;
  /** Measured around the focus; else in the whole filtered network. */
  readonly measuredAround: boolean;
}

/** A picture that a person can read at once; the chip offers the rest. */
export const defaultLimit = 40;
/** How many more each «Tampilkan» allows. */
export const pictureSteps: readonly number[] = [200, 500, 2000];
/** In place of an id in the address. */
const closedPanel = 'tutup';
/** Above it the picture is no longer a picture; the table is offered. */
export const pictureLimit = 2000;

export function readState(search: ExploreSearch): ExploreState {
  const focus = readIds(search.fokus);
  const ends = readIds(search.jalur);
  const to = ends.at(-1);
  const [x = Number.NaN, y = Number.NaN, zoom = Number.NaN] = (search.kamera ?? '').split('~').map(Number);
  const camera = [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { x, y, zoom } : null;
  return {
    focus,
    overview: focus.length === 0 && search.seluruh === 'ya',
    depth: search.langkah === 2 ? 2 : search.langkah === 3 ? 3 : 1,
    projection: readWords(words.projection, search.proyeksi)?.[0] ?? 'EXPLORE',
    view: readWords(words.view, search.tampilan)?.[0] ?? 'network',
    filter: readFilter(search),
    path: to === undefined ? null : { from: ends.length > 1 ? (ends[0] ?? null) : null, to },
    selected: search.pilih === closedPanel ? null : (search.pilih ?? null),
    isPanelClosed: search.pilih === closedPanel,
    expanded: readTuples(search.buka).map(([id, pages]) => ({
      id,
      pages: Math.min(Math.max(Number(pages ?? 1) || 1, 1), 20),
    })),
    collapsed: readIds(search.tutup),
    hidden: readIds(search.sembunyi),
    pins: new Map(
      readTuples(search.sematan).flatMap(([id, px, py]) => {
        const place = { x: Number(px), y: Number(py) };
        return Number.isFinite(place.x) && Number.isFinite(place.y) ? [[id, place] as const] : [];
      }),
    ),
    camera,
    limit: Math.min(search.batas ?? defaultLimit, 5000),
    sort:
      search.urut === undefined
        ? null
        : { column: search.urut.replace(/^-/, ''), descending: search.urut.startsWith('-') },
    withoutColumns: readIds(search.tanpa),
    size: search.ukuran ?? null,
    colour: search.warna ?? null,
    measuredAround: search.diukur === 'sekitar',
  };
}

/** What the panel shows: what was selected, else the focus. On a phone the sheet would cover all but the network. */
export function panelOf(state: ExploreState, isPhone: boolean): string | null {
  if (state.selected !== null || state.isPanelClosed) return state.selected;
  return isPhone && state.view !== 'network' ? null : (state.focus[0] ?? null);
}

/** Defaults leave no trace in the address. */
export function writeState(state: ExploreState): ExploreSearch {
  const { filter, camera, path, sort } = state;
  const search: { [key in keyof ExploreSearch]: ExploreSearch[key] | undefined } = {
    fokus: writeIds(state.focus),
    seluruh: state.overview && state.focus.length === 0 ? 'ya' : undefined,
    langkah: state.depth === 1 ? undefined : state.depth,
    proyeksi: state.projection === 'EXPLORE' ? undefined : words.projection[state.projection],
    tampilan: state.view === 'network' ? undefined : words.view[state.view],
    jalur: path === null ? undefined : writeIds(path.from === null ? [path.to] : [path.from, path.to]),
    pilih: state.selected ?? (state.isPanelClosed ? closedPanel : undefined),
    buka: writeTuples(state.expanded.map(({ id, pages }) => (pages === 1 ? [id] : [id, String(pages)]))),
    tutup: writeIds(state.collapsed),
    sembunyi: writeIds(state.hidden),
    sematan: writeTuples(
      [...state.pins].map(([id, place]) => [id, String(Math.round(place.x)), String(Math.round(place.y))]),
    ),
    kamera:
      camera === null
        ? undefined
        : `${Math.round(camera.x)}~${Math.round(camera.y)}~${Number(camera.zoom.toPrecision(3))}`,
    batas: state.limit === defaultLimit ? undefined : state.limit,
    jenis: writeWords(words.kind, filter.kinds),
    tautan: writeWords(words.link, filter.links),
    bentuk: writeWords(words.form, filter.forms),
    peran: writeWords(words.role, filter.roles),
    sektor: writeIds(filter.sectors ?? []),
    tempat: writeIds(filter.places ?? []),
    sumber: writeIds(filter.sources ?? []),
    dari: filter.from,
    sampai: filter.to,
    simpulan: filter.inferred === false ? 'tidak' : undefined,
    urut: sort === null ? undefined : `${sort.descending ? '-' : ''}${sort.column}`,
    tanpa: writeIds(state.withoutColumns),
    ukuran: state.size ?? undefined,
    warna: state.colour ?? undefined,
    diukur: state.measuredAround ? 'sekitar' : undefined,
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

function readFilter(search: ExploreSearch): ExploreFilter {
  const parts = {
    kinds: readWords(words.kind, search.jenis),
    links: readWords(words.link, search.tautan),
    forms: readWords(words.form, search.bentuk),
    roles: readWords(words.role, search.peran),
    sectors: nonEmpty(readIds(search.sektor)),
    places: nonEmpty(readIds(search.tempat)),
    sources: nonEmpty(readIds(search.sumber)),
    from: search.dari,
    to: search.sampai,
    inferred: search.simpulan === 'tidak' ? (false as const) : undefined,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as ExploreFilter;
}

function nonEmpty<Item>(list: Item[]): Item[] | undefined {
  return list.length === 0 ? undefined : list;
}
