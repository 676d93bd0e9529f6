import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { entityAddress } from '../platform/entity-address.ts';
import { Button } from '../design/button.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { Page } from '../shell/page.tsx';
import { Covered } from './covered.tsx';
import { Doors } from './doors.tsx';
import { SearchResults } from './search-results.tsx';
import styles from './start-page.module.css';

/** Words to try: a region, a code, a city abroad, an organisation, a subject. */
const examples = ['Kota Bandung', '33.10', 'Rotterdam', 'UNDP', 'COVID-19'];

/** The question, the search, three entrances, and what is covered; with `?cari=` the hits instead of the entrances. */
export function StartPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { cari, jenis } = useSearch({ from: '/' });
  return (
    <Page title={cari ?? ''} narrow>
      <div className={styles.start}>
        <h1 className={styles.question} data-small={cari !== undefined || undefined}>
          <Trans>Siapa bekerja sama dengan siapa, di mana, dan dengan hasil apa?</Trans>
        </h1>
        <div className={styles.search}>
          <SearchBox
            key={cari ?? ''}
            size="hero"
            label={t`Cari daerah, lembaga, atau kode`}
            placeholder={t`Cari daerah, lembaga, atau kode`}
            initialText={cari ?? ''}
            after={
              <Button look="primary" type="submit" className={styles.submit}>
                <Trans>Cari</Trans>
              </Button>
            }
            onChoose={(hit) => void navigate(entityAddress(hit.kind, hit.id))}
            onSubmit={(text) => void navigate({ to: '/', search: { cari: text } })}
          />
        </div>
        <p className={styles.examples}>
          <span>
            <Trans>Coba:</Trans>
          </span>
          {examples.map((example) => (
            <Link key={example} to="/" search={{ cari: example }}>
              {example}
            </Link>
          ))}
        </p>
        {cari === undefined ? (
          <>
            <Doors />
            <Covered />
          </>
        ) : (
          <SearchResults text={cari} kind={jenis} />
        )}
      </div>
    </Page>
  );
}
