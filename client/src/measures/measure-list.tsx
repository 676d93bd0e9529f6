import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { withMeasure } from '../network-address/explore-scope.ts';
import type { MeasuresSearch } from './measures-search.ts';
import styles from './measures.module.css';
import type { MeasuresPageQuery } from './measures-page.generated.ts';

export type Definition = NonNullable<MeasuresPageQuery['measures']>[number];

/** Every measure with what a planner learns from it. */
export function MeasureList({
  measures,
  chosen,
  search,
}: {
  measures: readonly Definition[];
  chosen: string;
  search: MeasuresSearch;
}) {
  const { t } = useLingui();
  const { atur: _others, ...scope } = search;
  return (
    <nav aria-label={t`Ukuran`}>
      <ul className={styles.measures}>
        {measures.map(({ id, name, meaning }) => (
          <li key={id}>
            <Link
              to="/jaringan/baca"
              search={withMeasure(scope, id)}
              className={styles.measure}
              aria-current={id === chosen ? 'true' : undefined}
              data-quiet=""
            >
              <strong>{name}</strong>
              <span>{meaning}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
