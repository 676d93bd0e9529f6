import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../design/button.tsx';
import { readMix, writeMix } from './peers-search.ts';
import styles from './controls.module.css';

interface MixFormProps {
  /** Models, then indicators. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly initial: string | undefined;
  readonly onMix: (mix: string | undefined) => void;
}

/** A model of one's own: each part with a weight from 0 to 5. */
export function MixForm({ parts, initial, onMix }: MixFormProps) {
  const [weights, setWeights] = useState<ReadonlyMap<string, number>>(
    () => new Map(readMix(initial ?? 'overall:1').map(({ component, weight }) => [component, weight])),
  );
  const mix = [...weights].flatMap(([component, weight]) => (weight === 0 ? [] : [{ component, weight }]));
  const sum = mix.reduce((total, { weight }) => total + weight, 0);
  return (
    <form
      className={`${styles.mix} screen-only`}
      onSubmit={(event) => {
        event.preventDefault();
        onMix(mix.length === 0 ? undefined : writeMix(mix));
      }}
    >
      <p className={styles.label}>
        <Trans>Bobot tiap bagian, 0 sampai 5; jaraknya dirata-ratakan menurut bobot.</Trans>
      </p>
      <div className={styles.weights}>
        {parts.map(({ id, name }) => {
          const weight = weights.get(id) ?? 0;
          return (
            <label key={id} className={styles.weight}>
              <span>{name}</span>
              <input
                type="range"
                min="0"
                max="5"
                step="1"
                value={weight}
                onChange={(event) => setWeights(new Map(weights).set(id, Number(event.target.value)))}
              />
              <output>{sum === 0 ? '0%' : `${Math.round((weight / sum) * 100)}%`}</output>
            </label>
          );
        })}
      </div>
      <Button look="primary" type="submit" disabled={mix.length === 0 || mix.length > 20}>
        <Trans>Bandingkan dengan campuran ini</Trans>
      </Button>
    </form>
  );
}
