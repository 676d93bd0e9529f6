import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { errorCode } from '../../design/error-code.ts';
import { Button } from '../../design/button.tsx';
import { Failure, Loading } from '../../design/states.tsx';
import { FootprintMethodDocument } from './method.generated.ts';
import styles from '../parts/parts.module.css';

/** Every rule by which the page counts, as the API states them; on paper always open. */
export function Method() {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { data, loading, error, refetch } = useQuery(FootprintMethodDocument, { variables: { language } });
  const notes = data?.countingNotes ?? null;
  return (
    <section className={styles.card} id="cara" data-long>
      <h2>
        <Trans>Cara menghitung</Trans>
      </h2>
      <Button look="quiet" className="screen-only" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? <Trans>Tutup aturannya</Trans> : <Trans>Baca semua aturannya</Trans>}
      </Button>
      <div className={styles.rules} hidden={!isOpen}>
        {notes === null && loading ? <Loading lines={5} /> : null}
        {notes === null && !loading ? (
          <Failure
            what={<Trans>Aturannya tidak dapat dimuat.</Trans>}
            code={error === undefined ? undefined : errorCode(error)}
            retry={() => void refetch()}
          />
        ) : null}
        <ul>
          {(notes ?? []).map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
        <h3>
          <Trans>Uang dihitung sekali</Trans>
        </h3>
        <ul>
          {(data?.moneyRules ?? []).map(({ code, rule }) => (
            <li key={code}>{rule}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
