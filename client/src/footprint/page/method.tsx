import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { FootprintMethodDocument, type FootprintMethodQuery } from './method.generated.ts';
import styles from '../parts/parts.module.css';

/** Every rule by which the page counts, as the API states them; on paper always open. */
export function Method() {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const query = useQuery(FootprintMethodDocument, { variables: { language } });
  return (
    <section className={styles.card} id="cara" data-long>
      <h2>
        <Trans>Cara menghitung</Trans>
      </h2>
      <Button look="quiet" className="screen-only" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? <Trans>Tutup aturannya</Trans> : <Trans>Baca semua aturannya</Trans>}
      </Button>
      <div className={styles.rules} hidden={!isOpen}>
        <Answered
          query={query}
          of={(data: FootprintMethodQuery) => data.countingNotes}
          lines={5}
          failed={<Trans>Aturannya tidak dapat dimuat.</Trans>}
        >
          {(notes) => (
            <ul>
              {notes.map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
          )}
        </Answered>
        <h3>
          <Trans>Uang dihitung sekali</Trans>
        </h3>
        <ul>
          {(query.data?.moneyRules ?? []).map(({ code, rule }) => (
            <li key={code}>{rule}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
