import { Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../design/button.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { shortRegion } from '../vocabulary/region-names.ts';
import type { ListFiltersIslandFragment } from './list-filters.generated.ts';
import { readList, type PeersSearch } from './peers-search.ts';
import styles from './controls.module.css';

interface ListFiltersProps {
  readonly search: PeersSearch;
  readonly islands: readonly ListFiltersIslandFragment[];
  /** Names of the regions that the list shows, for those chosen by hand. */
  readonly names: ReadonlyMap<string, string>;
  readonly change: (change: { [Name in keyof PeersSearch]?: PeersSearch[Name] | undefined }) => void;
}

/** Shortens and orders the list; the comparison stays with all. */
export function ListFilters({ search, islands, names, change }: ListFiltersProps) {
  const { t } = useLingui();
  const chosen = readList(search.pilih ?? '');
  const isActive =
    search.pulau !== undefined || search.jenis !== undefined || search.penduduk !== undefined || chosen.length > 0;
  return (
    <details className={`${styles.filters} screen-only`} open={isActive || search.urut !== undefined || undefined}>
      <summary>
        <Trans>Saring, urutkan, pilih sendiri</Trans>
      </summary>
      <div className={styles.fields}>
        <Choice
          label={t`Pulau`}
          value={search.pulau ?? ''}
          options={islands.map(({ id, name }) => [id, name] as const)}
          all={t`Semua`}
          choose={(pulau) => change({ pulau })}
        />
        <Choice
          label={t`Jenis`}
          value={search.jenis ?? ''}
          options={[
            ['kabupaten', t`Kabupaten`],
            ['kota', t`Kota`],
          ]}
          all={t`Semua`}
          choose={(kind) => change({ jenis: kind === 'kota' || kind === 'kabupaten' ? kind : undefined })}
        />
        <PeopleRange key={search.penduduk ?? ''} value={search.penduduk} change={change} />
        <Choice
          label={t`Urutkan menurut`}
          value={search.urut ?? ''}
          options={[['jangkauan', t`jangkauan: langkah kerja sama`]]}
          all={t`kemiripan`}
          choose={(order) => change({ urut: order === 'jangkauan' ? order : undefined })}
        />
        <div className={styles.byHand}>
          <span className={styles.label}>
            <Trans>Pilih sendiri</Trans>
          </span>
          <SearchBox
            key={search.pilih ?? ''}
            label={t`Tambahkan daerah`}
            placeholder={t`Tambahkan kabupaten atau kota`}
            kinds={['REGION']}
            onChoose={({ id }) => change({ pilih: [...chosen, id].join(',') })}
            onSubmit={() => undefined}
          />
        </div>
      </div>
      {chosen.length === 0 ? null : (
        <ul className={styles.chosen} aria-label={t`Dipilih sendiri`}>
          {chosen.map((id) => {
            const name = shortRegion(names.get(id) ?? id);
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-label={t`Lepaskan ${name}`}
                  onClick={() => change({ pilih: chosen.filter((one) => one !== id).join(',') })}
                >
                  {name} <IconX size={14} stroke={1.6} aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isActive ? (
        <Button
          look="quiet"
          onClick={() => change({ pulau: undefined, jenis: undefined, penduduk: undefined, pilih: undefined })}
        >
          <Trans>Tampilkan semua daerah</Trans>
        </Button>
      ) : null}
    </details>
  );
}

function Choice({
  label,
  value,
  options,
  all,
  choose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  all: string;
  choose: (value: string | undefined) => void;
}) {
  return (
    <ChoiceField
      label={<span className={styles.label}>{label}</span>}
      value={value}
      options={[{ value: '', label: all }, ...options.map(([id, name]) => ({ value: id, label: name }))]}
      choose={(chosen) => choose(chosen === '' ? undefined : chosen)}
    />
  );
}

function PeopleRange({ value, change }: { value: string | undefined; change: ListFiltersProps['change'] }) {
  const { t } = useLingui();
  const [from = '', to = ''] = (value ?? '-').split('-');
  const [least, setLeast] = useState(from);
  const [most, setMost] = useState(to);
  const write = () => change({ penduduk: `${least.replaceAll(/\D/g, '')}-${most.replaceAll(/\D/g, '')}` });
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <span className={styles.label}>
        <Trans>Penduduk, dari dan sampai</Trans>
      </span>
      <span className={styles.range}>
        <input
          inputMode="numeric"
          aria-label={t`Penduduk paling sedikit`}
          value={least}
          onChange={(event) => setLeast(event.target.value)}
          onBlur={write}
        />
        –
        <input
          inputMode="numeric"
          aria-label={t`Penduduk paling banyak`}
          value={most}
          onChange={(event) => setMost(event.target.value)}
          onBlur={write}
        />
      </span>
    </form>
  );
}
