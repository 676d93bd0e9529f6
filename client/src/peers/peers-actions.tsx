import { Trans } from '@lingui/react/macro';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useLanguage } from '../platform/use-language.ts';
import { Button, buttonLook } from '../design/button.tsx';
import { ShareButton } from '../entity/share-button.tsx';
import styles from './controls.module.css';
import { peersFile, type PeersQuestion } from './peers-search.ts';

/** The whole list as a file, the page on paper, its address. */
export function PeersActions({ region, question }: { region: string; question: PeersQuestion }) {
  const { language } = useLanguage();
  return (
    <div className={`${styles.actions} screen-only`}>
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          className={buttonLook['secondary']}
          href={peersFile(format, region, question, language)}
          download
          data-quiet
        >
          <IconDownload size={16} stroke={1.6} aria-hidden="true" /> {format.toUpperCase()}
        </a>
      ))}
      <Button onClick={() => window.print()}>
        <IconPrinter size={16} stroke={1.6} aria-hidden="true" /> <Trans>Cetak</Trans>
      </Button>
      <ShareButton />
    </div>
  );
}
