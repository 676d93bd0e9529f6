import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, KindMark } from '../../design/index.ts';
import type { EntityKind, LinkKind, PartnershipForm, Role } from '../../vocabulary/enums.generated.ts';
import { formNames } from '../../vocabulary/forms.ts';
import { kindNames } from '../../vocabulary/kinds.ts';
import { linkNames } from '../../vocabulary/links.ts';
import { roleNames } from '../../vocabulary/roles.ts';
import type { FacetValue, LoadedPicture } from '../data/loaded-picture.ts';
import { MeasureChoice } from '../measure/measure-choice.tsx';
import { useExplore } from '../page/use-explore.ts';
import { narrowTo, toggleValue } from '../state/facet-choice.ts';
import { resetFilter, setFilter } from '../state/transitions.ts';
import { FacetGroup } from './facet-group.tsx';
import styles from './filters.module.css';
import { PeriodFilter } from './period-filter.tsx';
import { ProjectionSelect } from './projection-select.tsx';

/** Drawn only on request: neighbourhood and knowledge, not who works with whom. */
const onRequest: readonly string[] = ['BORDER', 'PRACTICE'];

/** The rail: each value with how many are shown of how many there are. */
export function Filters({ loaded }: { loaded: LoadedPicture | null }) {
  const { t, i18n } = useLingui();
  const { state, apply } = useExplore();
  const { filter } = state;
  const facets = loaded?.facets ?? {};
  const isSet = Object.keys(filter).length > 0;
  const named = <Key extends string>(
    values: readonly FacetValue[] | undefined,
    names: Readonly<Record<Key, MessageDescriptor>>,
  ) =>
    (values ?? []).map((value) => ({
      ...value,
      label: value.value === null ? value.label : i18n._(names[value.value as Key]),
    }));
  const links = named(facets.LINK, linkNames);
  const byDefault = links.flatMap(({ value }) => (value === null || onRequest.includes(value) ? [] : [value]));
  const toggle = <Value extends string>(
    all: readonly FacetValue[] | undefined,
    chosen: readonly Value[] | undefined,
    value: Value,
  ) =>
    toggleValue(
      (all ?? []).flatMap((one) => (one.value === null ? [] : [one.value as Value])),
      chosen,
      value,
    );

  return (
    <div className={styles.filters} role="group" aria-label={t`Saringan`}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Trans>Saring</Trans>
        </h2>
        {isSet ? (
          <Button look="quiet" onClick={() => apply(resetFilter)}>
            <Trans>Atur ulang</Trans>
          </Button>
        ) : null}
      </div>
      <ProjectionSelect />
      <MeasureChoice />
      <FacetGroup
        title={t`Jenis`}
        note={t`tampil / semua`}
        values={named(facets.KIND, kindNames)}
        isChosen={(value) => filter.kinds === undefined || filter.kinds.includes(value as EntityKind)}
        mark={kindMark}
        choose={(value) => {
          const kinds = toggle(facets.KIND, filter.kinds, value as EntityKind);
          if (kinds !== null) apply(setFilter('kinds', kinds));
        }}
      />
      <FacetGroup
        title={t`Hubungan`}
        values={links}
        isChosen={(value) => (filter.links ?? byDefault).includes(value as LinkKind)}
        choose={(value) => {
          const chosen = toggle(facets.LINK, filter.links ?? (byDefault as LinkKind[]), value as LinkKind);
          const isDefault = chosen?.length === byDefault.length && chosen.every((one) => byDefault.includes(one));
          if (chosen !== null)
            apply(setFilter('links', isDefault ? undefined : (chosen ?? links.map((one) => one.value as LinkKind))));
        }}
      />
      <FacetGroup
        title={t`Peran`}
        values={named(facets.ROLE, roleNames)}
        isChosen={(value) => filter.roles === undefined || filter.roles.includes(value as Role)}
        choose={(value) => {
          const roles = toggle(facets.ROLE, filter.roles, value as Role);
          if (roles !== null) apply(setFilter('roles', roles));
        }}
      />
      <FacetGroup
        title={t`Bentuk kemitraan`}
        note={t`pilih untuk menyempitkan`}
        values={named(facets.FORM, formNames)}
        isChosen={(value) => filter.forms?.includes(value as PartnershipForm) ?? false}
        choose={(value) => apply(setFilter('forms', narrowTo(filter.forms, value as PartnershipForm)))}
      />
      <FacetGroup
        title={t`Sektor`}
        note={t`pilih untuk menyempitkan`}
        values={facets.SECTOR ?? []}
        isChosen={(value) => filter.sectors?.includes(value) ?? false}
        choose={(value) => apply(setFilter('sectors', narrowTo(filter.sectors, value)))}
      />
      <PeriodFilter values={facets.YEAR ?? []} />
      <FacetGroup
        title={t`Sumber`}
        values={facets.SOURCE ?? []}
        isChosen={(value) => filter.sources === undefined || filter.sources.includes(value)}
        choose={(value) => {
          const sources = toggle(facets.SOURCE, filter.sources, value);
          if (sources !== null) apply(setFilter('sources', sources));
        }}
      />
      <FacetGroup
        title={t`Dasar`}
        values={[
          {
            value: 'inferred',
            label: t`Termasuk yang disimpulkan`,
            shown: inferredCount(loaded),
            total: inferredCount(loaded),
          },
        ]}
        isChosen={() => filter.inferred !== false}
        choose={() => apply(setFilter('inferred', filter.inferred === false ? undefined : false))}
      />
    </div>
  );
}

function kindMark(value: string): ReactNode {
  return <KindMark kind={value as EntityKind} />;
}

function inferredCount(loaded: LoadedPicture | null): number {
  return (loaded?.picture.links ?? []).filter((link) => link.inferred).length;
}
