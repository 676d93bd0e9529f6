import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { HatchMark } from '../../design/unknown.tsx';
import styles from '../parts/parts.module.css';

/** The five steps, from one to the largest number on the map. */
export function CountRamp({ most }: { most: number }) {
  const { t } = useLingui();
  if (most === 0) return null;
  return (
    <span>
      <span className={styles.ramp} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </span>
      {most === 1 ? t`1 kegiatan` : t`1–${plural(most, { other: '# kegiatan' })}`}
    </span>
  );
}

export function NoneKey() {
  return (
    <span>
      <span className={styles.empty} aria-hidden="true" /> <Trans>tidak ada yang tercatat</Trans>
    </span>
  );
}

export function UnknownKey() {
  return (
    <span>
      <HatchMark />{' '}
      <em>
        <Trans>tidak diketahui</Trans>
      </em>
    </span>
  );
}
