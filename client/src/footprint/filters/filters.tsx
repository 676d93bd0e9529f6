import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Button, buttonLook } from '../../design/button.tsx';
import { ChoiceField } from '../../forms/choice-field.tsx';
import type { EntityKind } from '../../vocabulary/enums.generated.ts';
import { statusNames } from '../../vocabulary/forms.ts';
import { roleNames } from '../../vocabulary/roles.ts';
import { FootprintChoicesDocument } from './filters.generated.ts';
import styles from './filters.module.css';
import { isFiltered, validateFootprintSearch, type FootprintSearch } from '../state/footprint-search.ts';

/** What is counted: places, sectors, roles, status, years, and the parts of an actor. The address holds all of it. */
export function Filters({ id, kind, search }: { id: string; kind: EntityKind; search: FootprintSearch }) {
  const { t, i18n } = useLingui();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(isFiltered(search));
  const { data } = useQuery(FootprintChoicesDocument, { variables: { of: id, language }, skip: !isOpen });
  const choices = data?.footprint;
  const years = (choices?.byYear ?? []).flatMap(({ year }) => (year === null ? [] : [year]));
  const change = (field: keyof FootprintSearch, value: string) =>
    void navigate({
      to: '/jejak/$id',
      params: { id },
      search: validateFootprintSearch({ ...search, [field]: value }),
      resetScroll: false,
    });
  const all = t`semua`;
  return (
    <div className={`${styles.filters} screen-only`}>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Trans>Saring</Trans>
      </Button>
      {isFiltered(search) ? (
        <Link to="/jejak/$id" params={{ id }} search={{}} resetScroll={false} className={buttonLook['quiet']}>
          <Trans>Hapus saringan</Trans>
        </Link>
      ) : null}
      {isOpen ? (
        <div className={styles.panel}>
          <Choice
            name={t`Tempat`}
            value={search.tempat}
            all={all}
            options={[...(choices?.countries ?? []), ...(choices?.provinces ?? [])].map(({ region }) => [
              region.id,
              region.name,
            ])}
            change={(value) => change('tempat', value)}
          />
          <Choice
            name={t`Sektor`}
            value={search.sektor}
            all={all}
            options={(choices?.bySector ?? []).map(({ sector }) => [sector.id, sector.name])}
            change={(value) => change('sektor', value)}
          />
          <Choice
            name={t`Peran`}
            value={search.peran}
            all={all}
            options={(choices?.byRole ?? []).map(({ role }) => [role, i18n._(roleNames[role])])}
            change={(value) => change('peran', value)}
          />
          <Choice
            name={t`Status`}
            value={search.status}
            all={all}
            options={(choices?.byStatus ?? []).flatMap(({ status }) =>
              status === null ? [] : [[status, i18n._(statusNames[status])] as const],
            )}
            change={(value) => change('status', value)}
          />
          <Choice
            name={t`Dari tahun`}
            value={search.dari?.toString()}
            all={all}
            options={years.map((year) => [String(year), String(year)])}
            change={(value) => change('dari', value)}
          />
          <Choice
            name={t`Sampai tahun`}
            value={search.sampai?.toString()}
            all={all}
            options={years.map((year) => [String(year), String(year)])}
            change={(value) => change('sampai', value)}
          />
          {kind === 'ACTOR' || kind === 'PROGRAMME' ? (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={search.denganBagian === 'ya'}
                onChange={(event) => change('denganBagian', event.target.checked ? 'ya' : '')}
              />
              <Trans>dengan induk dan bagiannya</Trans>
            </label>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** A list to choose from; what the address names and the list does not hold stays chosen. */
function Choice({
  name,
  value,
  all,
  options,
  change,
}: {
  name: string;
  value: string | undefined;
  all: string;
  options: readonly (readonly [string, string])[];
  change: (value: string) => void;
}) {
  const isListed = value === undefined || options.some(([id]) => id === value);
  return (
    <ChoiceField
      label={name}
      value={value ?? ''}
      options={[
        { value: '', label: all },
        ...(isListed ? [] : [{ value, label: value }]),
        ...options.map(([id, text]) => ({ value: id, label: text })),
      ]}
      choose={change}
    />
  );
}
