import { useApolloClient } from '@apollo/client/react';
import type { AboutFile } from '@jejaring/graph/network-files';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { download, fileName } from '../../drawing/export/download.ts';
import { frameScene } from '../../drawing/export/frame.ts';
import type { FileWords } from '../../drawing/export/network-columns.ts';
import { legendItems, type LegendWords } from '../../drawing/export/legend-items.ts';
import { layoutMemory } from '../../drawing/layout/layout-memory.ts';
import { readPalette } from '../../drawing/marks/palette.ts';
import type { Picture } from '../../drawing/picture.ts';
import { sceneToPng } from '../../drawing/scene/scene-canvas.ts';
import { sceneToSvg } from '../../drawing/scene/scene-svg.ts';
import type { Scene } from '../../drawing/scene/scene.ts';
import { kindNames, kindOrder } from '../../vocabulary/kinds.ts';
import { linkNames } from '../../vocabulary/links.ts';
import { formatMoment, formatNumber } from '../../vocabulary/numbers.ts';
import { roleNames } from '../../vocabulary/roles.ts';
import type { LinkKind } from '../../vocabulary/enums.generated.ts';
import type { LoadedPicture } from '../data/loaded-picture.ts';
import { useNames } from '../data/use-names.ts';
import { layoutQuestion } from '../canvas/use-layout.ts';
import { colourWords } from '../measure/measure-words.ts';
import { useMeasures } from '../measure/use-measures.ts';
import { useExplore } from '../page/use-explore.ts';
import { mostNodes, wholeSelection } from './whole-selection.ts';

export interface Export {
  readonly name: string;
  readonly action: () => void | Promise<void>;
}

/** The files of the present view: pictures where there is one, and its data always. */
export function useExports(
  picture: Picture,
  loaded: LoadedPicture,
  draw: (() => Scene | null) | undefined,
): readonly Export[] {
  const { t, i18n } = useLingui();
  const { language, locale } = useLanguage();
  const client = useApolloClient();
  const { state } = useExplore();
  const { definitions, sizeKey, colourKey } = useMeasures();
  const nameOf = (measure: string) => definitions.find(({ id }) => id === measure)?.name ?? measure;
  const names = useNames(state.focus, loaded);
  const title =
    state.focus.length === 0 ? t`Seluruh jaringan` : state.focus.map((id) => names.get(id)?.name ?? id).join(', ');

  const framed = (): { scene: Scene; now: Date } => {
    const scene = draw?.() ?? null;
    if (scene === null) throw new Error(t`Gambar belum siap. Coba lagi sebentar.`);
    const now = new Date();
    const palette = readPalette(document.documentElement);
    const words = legendWords();
    const measuredBy = [
      ...(sizeKey === null ? [] : [t`ukuran: ${nameOf(sizeKey.measure)}`]),
      ...(colourKey === null ? [] : [t`warna: ${nameOf(colourKey.measure)}`]),
    ];
    const subtitle = [
      t`${picture.nodes.length} simpul, ${picture.links.length} hubungan, ${state.depth} langkah`,
      ...measuredBy,
    ].join(' · ');
    const notes = [
      t`Sumber: ${loaded.sources.map((source) => [source.name, source.licence].filter(Boolean).join(', ')).join(' · ')}`,
      t`Jejaring, ${formatMoment(now, locale)}, versi data ${loaded.version ?? '?'} · ${window.location.href}`,
    ];
    return {
      scene: frameScene(
        scene,
        { title, subtitle, notes, legend: (x, y) => legendItems(words, palette, x, y) },
        palette,
      ),
      now,
    };
  };
  const legendWords = (): LegendWords => ({
    kinds: kindOrder
      .filter((kind) => picture.nodes.some((node) => node.kind === kind))
      .map((kind) => [kind, i18n._(kindNames[kind])]),
    links: (Object.keys(linkNames) as LinkKind[])
      .filter((kind) => picture.links.some((link) => link.kind === kind && !link.inferred))
      .map((kind) => [kind, i18n._(linkNames[kind])]),
    ...(colourKey === null ? {} : { tints: colourWords(colourKey, i18n, locale) }),
    inferred: picture.links.some((link) => link.inferred) ? t`disimpulkan` : undefined,
  });

  const pictures: readonly Export[] = [
    {
      name: t`Gambar PNG`,
      action: async () => {
        const { scene, now } = framed();
        download(fileName(title, now, 'png'), await sceneToPng(scene), 'image/png');
      },
    },
    {
      name: t`Gambar SVG`,
      action: () => {
        const { scene, now } = framed();
        download(fileName(title, now, 'svg'), sceneToSvg(scene, title), 'image/svg+xml');
      },
    },
  ];
  /** The whole selection in files of data, of which the drawing shows a part. */
  const selection = async () => {
    const { picture: whole, isWhole } = await wholeSelection(client, state, picture, language);
    const now = new Date();
    const limit = formatNumber(mostNodes, locale);
    const about: AboutFile = {
      title,
      written: now.toISOString(),
      notes: [
        t`Jejaring, versi data ${loaded.version ?? '?'} · ${window.location.href}`,
        t`${whole.nodes.length} simpul, ${whole.links.length} hubungan, ${state.depth} langkah`,
        ...(isWhole
          ? []
          : [t`Tidak lengkap: pilihan ini lebih besar daripada ${limit} simpul yang termuat dalam satu berkas.`]),
        ...loaded.sources.map((source) => {
          const name = [source.name, source.publisher].filter(Boolean).join(', ');
          const licence = source.licence ?? t`lisensi tidak diketahui`;
          return t`Sumber: ${name}, ${licence}`;
        }),
      ],
    };
    return { whole, about, now };
  };
  const words: FileWords = {
    kind: (kind) => i18n._(kindNames[kind]),
    link: (kind) => i18n._(linkNames[kind]),
    role: (role) => i18n._(roleNames[role]),
  };
  const textFile = (name: string, format: 'gexf' | 'graphml', type: string): Export => ({
    name,
    action: async () => {
      const [{ whole, about, now }, { pictureToText }] = await Promise.all([
        selection(),
        import('../../drawing/export/network-text.ts'),
      ]);
      const layout = Object.fromEntries(layoutMemory(layoutQuestion(state)));
      download(fileName(title, now, format), pictureToText(format, whole, layout, words, about), type);
    },
  });
  const data: readonly Export[] = [
    {
      name: t`Tabel CSV (simpul dan hubungan)`,
      action: async () => {
        const [{ whole, about, now }, { linksToCsv, nodesToCsv }, { zip }] = await Promise.all([
          selection(),
          import('../../drawing/export/csv.ts'),
          import('../../drawing/export/zip.ts'),
        ]);
        const files = {
          'nodes.csv': nodesToCsv(whole, words),
          'links.csv': linksToCsv(whole, words),
          'about.txt': [about.title, ...about.notes, about.written, ''].join('\r\n'),
        };
        download(fileName(title, now, 'zip'), zip(files), 'application/zip');
      },
    },
    textFile(t`Jaringan GEXF (Gephi)`, 'gexf', 'application/gexf+xml'),
    textFile(t`Jaringan GraphML (igraph, networkx)`, 'graphml', 'application/graphml+xml'),
  ];
  return draw === undefined ? data : [...pictures, ...data];
}
