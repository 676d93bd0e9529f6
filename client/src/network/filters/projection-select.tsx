import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceField } from '../../forms/choice-field.tsx';
import type { Projection } from '../../vocabulary/enums.generated.ts';
import { projectionNames } from '../../vocabulary/links.ts';
import { useExplore } from '../page/use-explore.ts';
import { setProjection } from '../state/transitions.ts';
import styles from './filters.module.css';

/** What counts as a node and what as a line. */
export function ProjectionSelect() {
  const { i18n } = useLingui();
  const { state, apply } = useExplore();
  return (
    <div className={styles.group}>
      <ChoiceField
        label={
          <span className={styles.label}>
            <Trans>Yang dihubungkan</Trans>
          </span>
        }
        value={state.projection}
        options={(Object.keys(projectionNames) as Projection[]).map((projection) => ({
          value: projection,
          label: i18n._(projectionNames[projection]),
        }))}
        choose={(projection) => apply(setProjection(projection as Projection))}
      />
    </div>
  );
}
