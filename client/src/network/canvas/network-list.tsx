import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Name } from '../../design/name.tsx';
import type { Picture } from '../../drawing/picture.ts';
import { kindNames } from '../../vocabulary/kinds.ts';
import { useExplore } from '../page/use-explore.ts';
import { focusOn, select } from '../state/transitions.ts';

/** Above it the list would be longer than anyone reads aloud; the table pages through all. */
const longest = 200;

interface NetworkListProps {
  readonly picture: Picture;
  readonly current: string | null;
}

/** The canvas for those who do not see it: says where the keyboard stands, and lists the same nodes to select or focus. */
export function NetworkList({ picture, current }: NetworkListProps) {
  const { t, i18n } = useLingui();
  const { apply } = useExplore();
  const index = picture.nodes.findIndex((node) => node.id === current);
  const node = picture.nodes[index];
  const kind = node === undefined ? '' : i18n._(kindNames[node.kind]).toLowerCase();
  return (
    <section className="visually-hidden" aria-label={t`Daftar simpul jaringan`}>
      <p id="network-list-note">
        <Plural value={picture.nodes.length} one="# simpul" other="# simpul" />,{' '}
        <Plural value={picture.links.length} one="# hubungan" other="# hubungan" />.{' '}
        <Trans>Tabel memuat semuanya.</Trans>
      </p>
      <p role="status" aria-live="polite">
        {node === undefined
          ? ''
          : t`${node.name}, ${kind}, ${node.degree} mitra, ${index + 1} dari ${picture.nodes.length}`}
      </p>
      <ul>
        {picture.nodes.slice(0, longest).map((one) => (
          <li key={one.id}>
            {one.name}, {i18n._(kindNames[one.kind]).toLowerCase()}
            <button type="button" tabIndex={-1} onClick={() => apply(select(one.id))}>
              <Trans>
                Pilih <Name of={one.name} />
              </Trans>
            </button>
            <button type="button" tabIndex={-1} onClick={() => apply(focusOn(one.id))}>
              <Trans>
                Jadikan pusat <Name of={one.name} />
              </Trans>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
