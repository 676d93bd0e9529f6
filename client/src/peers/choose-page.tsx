import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { SearchBox } from '../search/search-box.tsx';
import { Page } from '../shell/page.tsx';
import styles from './choose-page.module.css';

const examples = [
  { id: 'region:idn:33.10', name: 'Kabupaten Klaten' },
  { id: 'region:idn:96.71', name: 'Kota Sorong' },
  { id: 'region:idn:72.02', name: 'Kabupaten Poso' },
];

/** `/daerah-mirip`: choose the region that asks. */
export function ChoosePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <Page title={t`Daerah mirip`} narrow>
      <div className={styles.choose}>
        <h1>
          <Trans>Daerah mana yang mirip kami, menghadapi hal yang sama, dan sudah lebih baik?</Trans>
        </h1>
        <div className={styles.search}>
          <SearchBox
            size="hero"
            label={t`Cari kabupaten atau kota`}
            placeholder={t`Cari kabupaten atau kota`}
            kinds={['REGION']}
            onChoose={({ id }) => void navigate({ to: '/daerah-mirip/$id', params: { id } })}
            onSubmit={(cari) => void navigate({ to: '/', search: { cari, jenis: 'REGION' } })}
          />
        </div>
        <p className={styles.examples}>
          <Trans>Coba:</Trans>{' '}
          {examples.map(({ id, name }) => (
            <Link key={id} to="/daerah-mirip/$id" params={{ id }}>
              {name}
            </Link>
          ))}
        </p>
        <p className="running-text">
          <Trans>
            Jejaring membandingkan semua kabupaten dan kota menurut indikator, penduduk dan kepadatan, letak, tantangan,
            dan mitra. Tiap peringkat dapat dibuka: angka mana yang membuatnya dekat, seberapa kukuh, dan lewat siapa
            menghubunginya. <Link to="/daerah-mirip/cara">Cara menghitungnya</Link>.
          </Trans>
        </p>
      </div>
    </Page>
  );
}
