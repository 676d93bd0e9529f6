import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Projection } from '../../vocabulary/enums.generated.ts';
import { projectionNames } from '../../vocabulary/links.ts';
import { useExplore } from '../page/use-explore.ts';
import { setProjection } from '../state/transitions.ts';
import styles from './filters.module.css';

/** What counts as a node and what as a line. */
export function ProjectionSelect() {
  const { i18n } = useLingui();
  const { state, apply } = useExplore();
  const id = useId();
  return (
    <div className={styles.group}>
      <div className={styles.legend}>
        <h3>
          <label htmlFor={id}>
            <Trans>Yang dihubungkan</Trans>
          </label>
        </h3>
      </div>
      <select
        id={id}
        className={styles.select}
        value={state.projection}
        onChange={(event) => apply(setProjection(event.target.value as Projection))}
      >
        {(Object.keys(projectionNames) as Projection[]).map((projection) => (
          <option key={projection} value={projection}>
            {i18n._(projectionNames[projection])}
          </option>
        ))}
      </select>
    </div>
  );
}
