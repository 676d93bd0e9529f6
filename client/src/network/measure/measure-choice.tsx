import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceField } from '../../forms/choice-field.tsx';
import styles from '../filters/filters.module.css';
import { useExplore } from '../page/use-explore.ts';
import { colourBy, measureAround, sizeBy } from '../state/transitions.ts';
import { useMeasures } from './use-measures.ts';

/** What sizes and colours the marks, and in which network it is measured. */
export function MeasureChoice() {
  const { t } = useLingui();
  const { state, apply } = useExplore();
  const { definitions } = useMeasures();
  const isMeasured = state.size !== null || state.colour !== null;
  const choices = (chosen: string | null) =>
    definitions.some(({ id }) => id === chosen) || chosen === null
      ? definitions
      : [...definitions, { id: chosen, name: chosen }];
  return (
    <div className={styles.group} role="group" aria-label={t`Tanda`}>
      <Choice
        name={<Trans>Ukuran tanda menurut</Trans>}
        value={state.size ?? ''}
        choices={[{ id: '', name: t`Mitra` }, ...choices(state.size)]}
        choose={(measure) => apply(sizeBy(measure === '' ? null : measure))}
      />
      <Choice
        name={<Trans>Warna tanda menurut</Trans>}
        value={state.colour ?? ''}
        choices={[{ id: '', name: t`Jenis` }, ...choices(state.colour)]}
        choose={(measure) => apply(colourBy(measure === '' ? null : measure))}
      />
      {isMeasured && !state.overview ? (
        <Choice
          name={<Trans>Diukur di</Trans>}
          value={state.measuredAround ? 'around' : 'whole'}
          choices={[
            { id: 'whole', name: t`Seluruh jaringan` },
            { id: 'around', name: t`Sekitar pusat` },
          ]}
          choose={(scope) => apply(measureAround(scope === 'around'))}
        />
      ) : null}
    </div>
  );
}

function Choice({
  name,
  value,
  choices,
  choose,
}: {
  name: React.ReactNode;
  value: string;
  choices: readonly { readonly id: string; readonly name: string }[];
  choose: (value: string) => void;
}) {
  return (
    <div className={styles.choice}>
      <ChoiceField
        label={<span className={styles.label}>{name}</span>}
        value={value}
        options={choices.map((one) => ({ value: one.id, label: one.name }))}
        choose={choose}
      />
    </div>
  );
}
