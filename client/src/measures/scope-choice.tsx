import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { isFiltered, withoutFilter, withoutFocus } from '../network-address/explore-scope.ts';
import { Names } from '../design/name.tsx';
import type { MeasuresSearch } from './measures-search.ts';
import styles from './measures.module.css';

/** What is read: around the focus of the address, or all; under its filter, or all. */
export function ScopeChoice({
  search,
  focus,
  names,
}: {
  search: MeasuresSearch;
  focus: readonly string[];
  names: readonly string[];
}) {
  const { t } = useLingui();
  return (
    <p className={`${styles.scope} running-text`} role="group" aria-label={t`Cakupan`}>
      {focus.length === 0 ? (
        <Trans>Seluruh jaringan antarpihak.</Trans>
      ) : (
        <>
          <Trans>
            Sekitar <Names of={names} />.
          </Trans>{' '}
          <Link to="/jaringan/baca" search={withoutFocus(search)}>
            <Trans>Baca seluruh jaringan</Trans>
          </Link>
        </>
      )}{' '}
      {isFiltered(search) ? (
        <>
          <Trans>Dengan saringan dari Jaringan.</Trans>{' '}
          <Link to="/jaringan/baca" search={withoutFilter(search)}>
            <Trans>Tanpa saringan</Trans>
          </Link>
        </>
      ) : null}
    </p>
  );
}
