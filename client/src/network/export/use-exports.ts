import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { linksToCsv, nodesToCsv } from '../../drawing/export/csv.ts';
import { download, fileName } from '../../drawing/export/download.ts';
import { frameScene } from '../../drawing/export/frame.ts';
import { legendItems, type LegendWords } from '../../drawing/export/legend-items.ts';
import { layoutMemory } from '../../drawing/layout/layout-memory.ts';
import { readPalette } from '../../drawing/marks/palette.ts';
import type { Picture } from '../../drawing/picture.ts';
import { sceneToPng } from '../../drawing/scene/scene-canvas.ts';
import { sceneToSvg } from '../../drawing/scene/scene-svg.ts';
import type { Scene } from '../../drawing/scene/scene.ts';
import { kindNames, kindOrder } from '../../vocabulary/kinds.ts';
import { linkNames } from '../../vocabulary/links.ts';
import { formatMoment } from '../../vocabulary/numbers.ts';
import type { LinkKind } from '../../vocabulary/enums.generated.ts';
import type { LoadedPicture } from '../data/loaded-picture.ts';
import { useNames } from '../data/use-names.ts';
import { layoutQuestion } from '../canvas/use-layout.ts';
import { colourWords } from '../measure/measure-words.ts';
import { useMeasures } from '../measure/use-measures.ts';
import { useExplore } from '../page/use-explore.ts';

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
  const { locale } = useLanguage();
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
  const data: readonly Export[] = [
    {
      name: t`Simpul CSV`,
      action: () =>
        download(fileName(`${title} simpul`, new Date(), 'csv'), nodesToCsv(picture), 'text/csv;charset=utf-8'),
    },
    {
      name: t`Hubungan CSV`,
      action: () =>
        download(fileName(`${title} hubungan`, new Date(), 'csv'), linksToCsv(picture), 'text/csv;charset=utf-8'),
    },
    {
      name: t`Jaringan GEXF (Gephi)`,
      action: async () => {
        const { pictureToGexf } = await import('../../drawing/export/gexf.ts');
        const now = new Date();
        const layout = Object.fromEntries(layoutMemory(layoutQuestion(state)));
        download(
          fileName(title, now, 'gexf'),
          pictureToGexf(picture, layout, { title, date: now.toISOString().slice(0, 10) }),
          'application/gexf+xml',
        );
      },
    },
  ];
  return draw === undefined ? data : [...pictures, ...data];
}
