import { Trans, useLingui } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { BrokenPart } from '../design/broken-part.tsx';
import styles from './message-page.module.css';
import { Page } from './page.tsx';

/** The page itself broke: a fault of ours, or a part of it could not be fetched. The frame stays. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Halaman tidak dapat ditampilkan`} narrow>
      <div className={styles.message}>
        <h1>
          <Trans>Halaman ini tidak dapat ditampilkan.</Trans>
        </h1>
        <BrokenPart error={error} reset={reset} />
      </div>
    </Page>
  );
}
