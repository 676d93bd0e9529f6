import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { groupMeasures } from '../measure/look.ts';
import { figureName } from '../measure/measure-words.ts';
import type { PictureNode } from '../../drawing/picture.ts';
import { formNames } from '../../vocabulary/forms.ts';
import { kindNames } from '../../vocabulary/kinds.ts';
import { linkNames } from '../../vocabulary/links.ts';
import { countryName } from '../../vocabulary/numbers.ts';
import { actorTypeNames, regionLevelNames } from '../../vocabulary/types.ts';
import type { EntityKind, LinkKind } from '../../vocabulary/enums.generated.ts';

/** One node with what ties it to the picture. */
export interface NodeRow extends PictureNode {
  readonly kindName: string;
  readonly typeName: string;
  readonly countryText: string;
  /** Links of the picture that end here. */
  readonly links: number;
  readonly linkKinds: readonly LinkKind[];
  /** Of the measures that size and colour the picture. */
  readonly sizeFigure: number | null;
  readonly colourFigure: number | null;
}

export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, NodeRow>();

/** Unknown sorts last in both directions. */
export const columns = helper.columns([
  helper.accessor('name', { id: 'nama', sortFn: (a, b) => a.original.name.localeCompare(b.original.name, 'id') }),
  helper.accessor('kindName', {
    id: 'jenis',
    sortFn: (a, b) => a.original.kindName.localeCompare(b.original.kindName),
  }),
  helper.accessor('typeName', { id: 'rupa', sortFn: (a, b) => a.original.typeName.localeCompare(b.original.typeName) }),
  helper.accessor('countryText', {
    id: 'negara',
    sortFn: (a, b) => a.original.countryText.localeCompare(b.original.countryText),
  }),
  helper.accessor('degree', { id: 'mitra', sortFn: (a, b) => a.original.degree - b.original.degree }),
  helper.accessor('sizeFigure', {
    id: 'ukuran',
    sortFn: (a, b) => (a.original.sizeFigure ?? -1) - (b.original.sizeFigure ?? -1),
  }),
  helper.accessor('colourFigure', {
    id: 'warna',
    sortFn: (a, b) => (a.original.colourFigure ?? -1) - (b.original.colourFigure ?? -1),
  }),
  helper.accessor('links', { id: 'hubungan', sortFn: (a, b) => a.original.links - b.original.links }),
  helper.accessor('distance', { id: 'langkah', sortFn: (a, b) => a.original.distance - b.original.distance }),
  helper.accessor('from', {
    id: 'mulai',
    sortUndefined: 'last',
    sortFn: (a, b) => (a.original.from ?? 0) - (b.original.from ?? 0),
  }),
  helper.accessor('to', {
    id: 'selesai',
    sortUndefined: 'last',
    sortFn: (a, b) => (a.original.to ?? 0) - (b.original.to ?? 0),
  }),
]);

const columnIds = [
  'nama',
  'jenis',
  'rupa',
  'negara',
  'mitra',
  'ukuran',
  'warna',
  'hubungan',
  'langkah',
  'mulai',
  'selesai',
] as const;
export type ColumnId = (typeof columnIds)[number];
/** Measures that size and colour the picture; null: none does. */
export interface ShownMeasures {
  readonly size: string | null;
  readonly colour: string | null;
}
const columnNames: Readonly<Record<Exclude<ColumnId, 'ukuran' | 'warna'>, ReturnType<typeof msg>>> = {
  nama: msg`Nama`,
  jenis: msg`Jenis`,
  rupa: msg`Rincian jenis`,
  negara: msg`Negara`,
  mitra: msg`Mitra`,
  hubungan: msg`Hubungan di sini`,
  langkah: msg`Langkah`,
  mulai: msg`Mulai`,
  selesai: msg`Selesai`,
};
export const numberColumns: ReadonlySet<string> = new Set<ColumnId>([
  'mitra',
  'ukuran',
  'warna',
  'hubungan',
  'langkah',
  'mulai',
  'selesai',
]);

/** The word for a node's type, whichever list it is of; empty where the source says none. */
function typeName(kind: EntityKind, type: string | null, i18n: I18n): string {
  const names: Readonly<Record<string, MessageDescriptor>> =
    kind === 'REGION' ? regionLevelNames : kind === 'ACTOR' ? actorTypeNames : kind === 'PARTNERSHIP' ? formNames : {};
  const name = type === null ? undefined : names[type];
  return name === undefined ? '' : i18n._(name);
}

export function toRows(
  nodes: readonly PictureNode[],
  links: readonly { readonly source: string; readonly target: string; readonly kind: LinkKind }[],
  measures: ShownMeasures,
  i18n: I18n,
  locale: string,
): NodeRow[] {
  const around = new Map<string, LinkKind[]>();
  for (const { source, target, kind } of links) {
    for (const end of [source, target]) around.set(end, [...(around.get(end) ?? []), kind]);
  }
  return nodes.map((node) => {
    const kinds = around.get(node.id) ?? [];
    return {
      ...node,
      kindName: i18n._(kindNames[node.kind]),
      typeName: typeName(node.kind, node.type, i18n),
      countryText: node.country === null ? '' : countryName(node.country, locale),
      links: kinds.length,
      linkKinds: [...new Set(kinds)],
      sizeFigure: figureOf(node, measures.size)?.value ?? null,
      colourFigure: colourFigure(node, measures.colour),
    };
  });
}

function figureOf(node: PictureNode, measure: string | null) {
  return node.look?.figures.find((figure) => figure.measure === measure);
}

/** Of groups the number, the largest of the measured network being 1; else the figure. */
function colourFigure(node: PictureNode, measure: string | null): number | null {
  const figure = figureOf(node, measure);
  if (measure === null || !groupMeasures.has(measure)) return figure?.value ?? null;
  const group = figure?.group ?? null;
  return group === null ? null : group + 1;
}

/** The columns that there are: those of measures only where one is shown, and each once. */
export function columnsFor({ size, colour }: ShownMeasures): readonly ColumnId[] {
  const repeats = colour === size && colour !== null && !groupMeasures.has(colour);
  return columnIds.filter(
    (id) => (id !== 'ukuran' || size !== null) && (id !== 'warna' || (colour !== null && !repeats)),
  );
}

export function columnName(id: ColumnId, { size, colour }: ShownMeasures, i18n: I18n): string {
  if (id === 'ukuran') return figureName(size ?? '', i18n);
  if (id !== 'warna') return i18n._(columnNames[id]);
  return groupMeasures.has(colour ?? '') ? i18n._(msg`Kelompok ke-`) : figureName(colour ?? '', i18n);
}

export function linkKindsText(kinds: readonly LinkKind[], i18n: I18n): string {
  return kinds.map((kind) => i18n._(linkNames[kind])).join(', ');
}
