import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { KindMark, SourceLetter } from '../../design/index.ts';
import { formNames } from '../../vocabulary/forms.ts';
import { linkNames } from '../../vocabulary/links.ts';
import { countryName, formatNumber } from '../../vocabulary/numbers.ts';
import { roleNames } from '../../vocabulary/roles.ts';
import { useExplore } from '../page/use-explore.ts';
import { select } from '../state/transitions.ts';
import { groupNeighbours, type Neighbour, type NeighbourGroup } from './neighbours.ts';
import styles from './panel.module.css';
import type { PanelRelationsAroundFragment, PanelRelationsNodeFragment } from './relations.generated.ts';

const few = 6;

/** Neighbours under the name of what ties them; a click selects one. */
export function Relations({
  node,
  around,
  letters,
}: {
  node: PanelRelationsNodeFragment;
  around: PanelRelationsAroundFragment;
  letters: ReadonlyMap<string, string>;
}) {
  const hidden = around.hidden.find((one) => one.node === node.id)?.count ?? 0;
  const parents = new Set(node.__typename === 'Region' ? node.ancestors.map((one) => one.id) : []);
  const groups = groupNeighbours(node.id, around).flatMap((group) => splitTerritory(group, parents));
  return (
    <>
      {groups.map(({ group, isParent }) => (
        <Group
          key={`${group.link}${group.form}${group.role}${isParent}`}
          group={group}
          isParent={isParent}
          letters={letters}
        />
      ))}
      {hidden === 0 ? null : (
        <p className={styles.pathnote}>
          <Plural value={hidden} one="# hubungan lain ada di halamannya." other="# hubungan lain ada di halamannya." />
        </p>
      )}
    </>
  );
}

interface TitledGroup {
  readonly group: NeighbourGroup;
  readonly isParent: boolean;
}

/** What a region is part of, apart from what is part of it. */
function splitTerritory(group: NeighbourGroup, parents: ReadonlySet<string>): TitledGroup[] {
  if (group.link !== 'TERRITORY') return [{ group, isParent: false }];
  return [true, false]
    .map((isParent) => ({
      group: { ...group, neighbours: group.neighbours.filter((one) => parents.has(one.id) === isParent) },
      isParent,
    }))
    .filter((one) => one.group.neighbours.length > 0);
}

function Group({ group, isParent, letters }: TitledGroup & { letters: ReadonlyMap<string, string> }) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const { apply } = useExplore();
  const [isOpen, setOpen] = useState(false);
  const title = isParent
    ? t`Bagian dari`
    : group.form !== null
      ? i18n._(formNames[group.form])
      : group.role !== null
        ? i18n._(roleNames[group.role])
        : i18n._(linkNames[group.link]);
  const asideOf = (one: Neighbour) =>
    one.inferred
      ? t`disimpulkan`
      : one.country === null || one.country === 'ID'
        ? ''
        : countryName(one.country, locale);
  const shown = isOpen ? group.neighbours : group.neighbours.slice(0, few);
  const rest = group.neighbours.length - shown.length;
  const sources = [...new Set(group.neighbours.flatMap((one) => one.sources))].flatMap((id) => letters.get(id) ?? []);
  return (
    <section className={styles.group}>
      <h3>
        {title.charAt(0).toUpperCase() + title.slice(1)} <span>{formatNumber(group.neighbours.length, locale)}</span>
        {sources.slice(0, 3).map((letter) => (
          <SourceLetter key={letter} letter={letter} name="" />
        ))}
      </h3>
      {shown.map((one) => (
        <div key={one.id} className={styles.relation} data-plain={asideOf(one) === '' || undefined}>
          <button type="button" onClick={() => apply(select(one.id))}>
            <KindMark kind={one.kind} />
            <span title={one.name}>{one.name}</span>
          </button>
          {asideOf(one) === '' ? null : <span className={styles.aside}>{asideOf(one)}</span>}
          <span className={styles.number}>
            <Plural value={one.degree} one="# mitra" other="# mitra" />
          </span>
        </div>
      ))}
      {rest === 0 ? null : (
        <button type="button" className={styles.moreButton} onClick={() => setOpen(true)}>
          <Trans>{formatNumber(rest, locale)} lainnya</Trans>
        </button>
      )}
    </section>
  );
}
