import { Plural, Trans } from '@lingui/react/macro';
import type { LoadedPicture } from '../data/loaded-picture.ts';
import { Name, Names } from '../../design/name.tsx';
import { useExplore } from '../page/use-explore.ts';
import type { PanelNeighboursFragment } from './neighbours.generated.ts';
import { groupNeighbours, partnerFigures } from './neighbours.ts';
import type { PanelAnswerNodeFragment } from './panel-answer.generated.ts';
import styles from './panel.module.css';

/** The sentence that answers: with how many, where; and how far the end of the path is. */
export function PanelAnswer({
  node,
  around,
  path,
}: {
  node: PanelAnswerNodeFragment;
  around: PanelNeighboursFragment | null;
  path: LoadedPicture['path'];
}) {
  const { state } = useExplore();
  const { name } = node;
  const groups = around === null ? [] : groupNeighbours(node.id, around);
  const { partners, countries, areCities, areRegions } = partnerFigures(groups);
  const neighbours = new Set(groups.flatMap((group) => group.neighbours.map((one) => one.id))).size;
  const members = new Set(
    (around?.links ?? []).flatMap((link) =>
      link.kind === 'MEMBERSHIP' && link.target === node.id ? [link.source] : [],
    ),
  ).size;
  const programmes = new Set(
    groups.flatMap((group) =>
      group.neighbours.flatMap((one) => (one.kind === 'PROGRAMME' || one.kind === 'PARTNERSHIP' ? [one.id] : [])),
    ),
  ).size;
  const way = path !== null && path !== 'none' && path.parties[0]?.id === node.id ? path : null;
  const end = way?.parties.at(-1)?.name ?? '';
  const steps = (way?.parties.length ?? 1) - 1;
  const through = (way?.parties ?? []).slice(1, -1).map((party) => party.name);
  const isInitiative = node.kind === 'PARTNERSHIP' || node.kind === 'PROGRAMME';

  return (
    <p className={styles.answer}>
      {isInitiative ? (
        <Trans>
          Menghubungkan <Plural value={neighbours} one="# pihak atau tempat" other="# pihak atau tempat" />.
        </Trans>
      ) : areCities ? (
        <Trans>
          <Name of={name} /> bermitra dengan <Plural value={partners} one="# kota" other="# kota" /> di{' '}
          <Plural value={countries} one="# negara" other="# negara" />.
        </Trans>
      ) : areRegions ? (
        <Trans>
          <Name of={name} /> bermitra dengan <Plural value={partners} one="# daerah" other="# daerah" /> di{' '}
          <Plural value={countries} one="# negara" other="# negara" />.
        </Trans>
      ) : partners > 0 ? (
        <Trans>
          <Name of={name} /> bermitra dengan <Plural value={partners} one="# pihak" other="# pihak" />.
        </Trans>
      ) : programmes > 0 ? (
        <Trans>
          <Name of={name} /> ikut serta dalam <Plural value={programmes} one="# kegiatan" other="# kegiatan" />{' '}
          tercatat.
        </Trans>
      ) : members > 0 && members === neighbours ? (
        <Trans>
          <Name of={name} /> beranggotakan <Plural value={members} one="# pihak" other="# pihak" />.
        </Trans>
      ) : neighbours > 0 ? (
        <Trans>
          Belum ada kemitraan langsung tercatat;{' '}
          <Plural value={neighbours} one="# hubungan lain" other="# hubungan lain" />.
        </Trans>
      ) : (
        <Trans>Belum ada hubungan tercatat.</Trans>
      )}
      {way === null || state.path === null ? null : through.length === 0 ? (
        <>
          {' '}
          <Trans>
            <Name of={end} /> mitra langsung.
          </Trans>
        </>
      ) : (
        <>
          {' '}
          <Trans>
            <Name of={end} /> berjarak <Plural value={steps} one="# langkah" other="# langkah" />, lewat{' '}
            <Names of={through} />.
          </Trans>
        </>
      )}
    </p>
  );
}
