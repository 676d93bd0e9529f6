import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Button } from '../../design/button.tsx';
import { EntityLink } from '../../design/entity-link.tsx';
import { Unknown } from '../../design/unknown.tsx';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { Card } from '../parts/card.tsx';
import { CountedMap } from './counted-map.tsx';
import type { InsideIndonesiaFootprintFragment, InsidePlaceFragment } from './inside-indonesia.generated.ts';
import { CountRamp, NoneKey, UnknownKey } from './map-legend.tsx';
import styles from '../parts/parts.module.css';
import type { Inside } from '../answer/use-answer.ts';

const shown = 8;

/** Provinces and regencies where a source says so or a point lies in them; the rest is unknown, never empty. */
export function InsideIndonesia({
  footprint,
  inside,
}: {
  footprint: InsideIndonesiaFootprintFragment;
  inside: Inside;
}) {
  const { t } = useLingui();
  const provinces = footprint.provinces ?? [];
  const activities = t`${plural(inside.count, { other: '# kegiatan' })}`;
  const says =
    provinces.length === 0
      ? t`${activities} hanya menyebut “Indonesia”, maka kabupaten dan kotanya tidak diketahui, bukan kosong.`
      : inside.onlyCountry === 0
        ? t`${activities} di ${plural(provinces.length, { other: '# provinsi' })}.`
        : t`${activities} di Indonesia: ${plural(inside.onlyCountry, { other: '#' })} hanya menyebut negaranya, yang lain ${plural(provinces.length, { other: '# provinsi' })}.`;
  const counts = provinces.flatMap(({ region, count }) =>
    region.code === null
      ? []
      : [
          {
            code: region.code,
            name: region.name,
            count,
            says: `${region.name}: ${t`${plural(count, { other: '# kegiatan' })}`}`,
          },
        ],
  );
  return (
    <Card title={<Trans>Di dalam Indonesia</Trans>} says={says} id="di-dalam-indonesia">
      <CountedMap
        ground="provinces"
        label={t`Peta Indonesia: ${says}`}
        counts={counts}
        {...(inside.onlyCountry > 0 ? { unknown: 'all' as const } : {})}
      />
      <div className={styles.legend}>
        <CountRamp most={counts[0]?.count ?? 0} />
        {inside.onlyCountry > 0 ? <UnknownKey /> : <NoneKey />}
      </div>
      {provinces.length === 0 ? (
        <Unknown why={<Trans>514 kabupaten dan kota: tidak diketahui</Trans>} />
      ) : (
        <div>
          <Places title={t`Provinsi`} places={provinces} />
          <Places title={t`Kabupaten dan kota`} places={footprint.regencies ?? []} />
        </div>
      )}
    </Card>
  );
}

function Places({ title, places }: { title: string; places: readonly InsidePlaceFragment[] }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  if (places.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.columns}>
        {places.map(({ region, count, byPoint, doubtful }, index) => (
          <li key={region.id} hidden={!isWhole && index >= shown}>
            <span>
              <EntityLink id={region.id} kind="REGION" name={region.name} mark={false} />
              {byPoint === 0 ? null : (
                <small className={styles.small}>
                  {doubtful === 0
                    ? t`${plural(byPoint, { other: '#' })} menurut titiknya`
                    : t`${plural(doubtful, { other: '#' })} meragukan: titiknya hanya pusat wilayah`}
                </small>
              )}
            </span>
            <span className={styles.value}>{formatNumber(count, locale)}</span>
          </li>
        ))}
      </ul>
      {places.length <= shown ? null : (
        <Button look="quiet" className="screen-only" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? <Trans>Lebih sedikit</Trans> : <Trans>{formatNumber(places.length - shown, locale)} lagi</Trans>}
        </Button>
      )}
    </>
  );
}
