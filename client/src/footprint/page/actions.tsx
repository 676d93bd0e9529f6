import { Trans, useLingui } from '@lingui/react/macro';
import { IconCode, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Button, buttonLook } from '../../design/button.tsx';
import { ShareButton } from '../../entity/share-button.tsx';
import styles from './actions.module.css';
import { embedCode, fileAddress } from '../state/addresses.ts';
import type { FootprintQuestion } from '../state/question.ts';
import type { SubjectNameFragment } from '../answer/subject.generated.ts';
import { shortNameOf } from '../answer/subject.ts';

/** The whole of it as a file, the page on paper, its address, and the code that shows it on another site. */
export function Actions({ question, subject }: { question: FootprintQuestion; subject: SubjectNameFragment }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const code = embedCode(window.location.origin, question, t`Jejak ${shortNameOf(subject)} di Jejaring`);
  return (
    <div className={styles.actions}>
      {(['csv', 'xlsx', 'geojson'] as const).map((format) => (
        <a
          key={format}
          className={buttonLook['secondary']}
          href={fileAddress(format, question, language)}
          download
          data-quiet=""
        >
          <IconDownload size={16} stroke={1.6} aria-hidden="true" />{' '}
          {format === 'geojson' ? 'GeoJSON' : format.toLocaleUpperCase('en')}
        </a>
      ))}
      <Button onClick={() => window.print()}>
        <IconPrinter size={16} stroke={1.6} aria-hidden="true" /> <Trans>Cetak</Trans>
      </Button>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconCode size={16} stroke={1.6} aria-hidden="true" /> <Trans>Sematkan</Trans>
      </Button>
      <ShareButton />
      {isOpen ? (
        <label className={styles.code}>
          <Trans>Tempelkan kode ini di situs Anda:</Trans>
          <textarea readOnly rows={4} value={code} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : null}
    </div>
  );
}
