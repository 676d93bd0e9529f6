import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Button, Name } from '../../design/index.ts';
import { formatPercent } from '../../vocabulary/numbers.ts';
import { useExplore } from '../page/use-explore.ts';
import styles from '../stage/note.module.css';
import type { MeasuredState } from './use-measured.ts';
import { useMeasures } from './use-measures.ts';

/** A run shorter than this is not worth a word. */
const patience = 300;

/** Where the measures of the picture stand: how far a long one is, why one failed. One line for each. */
export function MeasureNotes() {
  const { state } = useExplore();
  const { definitions, size, colour } = useMeasures();
  const nameOf = (measure: string) => definitions.find(({ id }) => id === measure)?.name ?? measure;
  return (
    <>
      {state.size === null ? null : <MeasureNote name={nameOf(state.size)} at={size} />}
      {state.colour === null || state.colour === state.size ? null : (
        <MeasureNote name={nameOf(state.colour)} at={colour} />
      )}
    </>
  );
}

function MeasureNote({ name, at }: { name: string; at: MeasuredState }) {
  const { locale } = useLanguage();
  const { progress, failure, isStopped, stop, start } = at;
  const isRunning = progress !== null;
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, [isRunning]);
  const share = formatPercent(Math.floor(100 * (progress ?? 0)), locale);
  if (isStopped) {
    return (
      <p className={styles.note} role="status">
        <span>
          <Trans>
            <Name of={name} />: hitungan dihentikan.
          </Trans>
        </span>
        <Button look="quiet" onClick={start}>
          <Trans>Hitung lagi</Trans>
        </Button>
      </p>
    );
  }
  if (failure !== null) {
    return (
      <p className={styles.note} role="alert">
        <span>
          {failure === 'TOO_BUSY' ? (
            <Trans>
              <Name of={name} />: terlalu banyak ukuran sedang dihitung.
            </Trans>
          ) : failure === 'RATE_LIMITED' ? (
            <Trans>
              <Name of={name} />: terlalu banyak yang diminta dari jaringan Anda; tunggu hingga satu menit.
            </Trans>
          ) : (
            <Trans>
              <Name of={name} /> tidak dapat dihitung.
            </Trans>
          )}
        </span>
        <Button look="quiet" onClick={start}>
          <Trans>Coba lagi.</Trans>
        </Button>{' '}
        <small>({failure})</small>
      </p>
    );
  }
  return isRunning && isSlow ? (
    <p className={styles.note} role="status">
      <span>
        <Trans>
          <Name of={name} /> sedang dihitung, {share}
        </Trans>
      </span>
      <Button look="quiet" onClick={stop}>
        <Trans>Hentikan</Trans>
      </Button>
    </p>
  ) : null;
}
