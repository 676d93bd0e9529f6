import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Names } from '../design/name.tsx';
import type { ReadingSearch } from './reading-search.ts';
import styles from './reading.module.css';

const filters = [
  'jenis',
  'tautan',
  'bentuk',
  'peran',
  'sektor',
  'tempat',
  'sumber',
  'dari',
  'sampai',
  'simpulan',
] as const;

/** What is read: around the focus of the address, or all; under its filter, or all. */
export function ScopeChoice({
  search,
  focus,
  names,
}: {
  search: ReadingSearch;
  focus: readonly string[];
  names: readonly string[];
}) {
  const { t } = useLingui();
  const isFiltered = filters.some((name) => search[name] !== undefined);
  const { fokus: _focus, langkah: _steps, ...whole } = search;
  const unfiltered = Object.fromEntries(
    Object.entries(search).filter(([name]) => !(filters as readonly string[]).includes(name)),
  );
  return (
    <p className={`${styles.scope} running-text`} role="group" aria-label={t`Cakupan`}>
      {focus.length === 0 ? (
        <Trans>Seluruh jaringan antarpihak.</Trans>
      ) : (
        <>
          <Trans>
            Sekitar <Names of={names} />.
          </Trans>{' '}
          <Link to="/jaringan/baca" search={whole}>
            <Trans>Baca seluruh jaringan</Trans>
          </Link>
        </>
      )}{' '}
      {isFiltered ? (
        <>
          <Trans>Dengan saringan dari Jaringan.</Trans>{' '}
          <Link to="/jaringan/baca" search={unfiltered}>
            <Trans>Tanpa saringan</Trans>
          </Link>
        </>
      ) : null}
    </p>
  );
}
