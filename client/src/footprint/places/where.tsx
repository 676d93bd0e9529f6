import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Button } from '../../design/button.tsx';
import { EntityLink } from '../../design/entity-link.tsx';
import { HatchMark } from '../../design/unknown.tsx';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { Card } from '../parts/card.tsx';
import { CountedMap } from './counted-map.tsx';
import { CountRamp, NoneKey } from './map-legend.tsx';
import type { WhereFootprintFragment } from './where.generated.ts';
import styles from '../parts/parts.module.css';

const shown = 8;

/** The countries as the sources name them; what names only something larger, or no place, is a figure and a hatch. */
export function Where({ footprint }: { footprint: WhereFootprintFragment }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const countries = footprint.countries ?? [];
  const larger = footprint.larger ?? [];
  const [first] = countries;
  const { onlyAbove: onlyLarger = 0, onlyUnlisted = 0, onlyBeside = 0 } = footprint.atCountry ?? {};
  const activities = (count: number) => t`${plural(count, { other: '# kegiatan' })}`;
  const counts = countries.flatMap(({ region, count }) =>
    region.code === null
      ? []
      : [
          {
            code: region.code,
            name: region.name,
            count,
            says: `${region.name}: ${activities(count)}`,
            point: region.point,
          },
        ],
  );
  const number = formatNumber(countries.length, locale);
  const says =
    first === undefined
      ? t`Tidak satu pun kegiatan menyebut negara.`
      : countries.length === 1
        ? t`Hanya ${first.region.name}, ${activities(first.count)}.`
        : t`${number} negara; paling sering ${first.region.name}, ${activities(first.count)}.`;
  return (
    <Card title={<Trans>Di mana</Trans>} says={says} id="di-mana">
      <CountedMap ground="world" label={t`Peta dunia: ${says}`} counts={counts} />
      <div className={styles.legend}>
        <CountRamp most={first?.count ?? 0} />
        <NoneKey />
        {onlyLarger === 0 ? null : (
          <span>
            <HatchMark /> <Trans>hanya kawasan: {activities(onlyLarger)}</Trans>
          </span>
        )}
        {onlyUnlisted === 0 ? null : (
          <span>
            <HatchMark /> <Trans>hanya tempat di luar daftar: {activities(onlyUnlisted)}</Trans>
          </span>
        )}
        {onlyBeside === 0 ? null : (
          <span>
            <Trans>tanpa nama negara, hanya titik atau daerah: {activities(onlyBeside)}</Trans>
          </span>
        )}
        {(footprint.withoutPlace ?? 0) === 0 ? null : (
          <span>
            <HatchMark /> <Trans>tempat tidak disebut: {activities(footprint.withoutPlace ?? 0)}</Trans>
          </span>
        )}
      </div>
      <ul className={styles.columns}>
        {countries.map(({ region, count }, index) => (
          <li key={region.id} hidden={!isWhole && index >= shown}>
            <EntityLink id={region.id} kind="REGION" name={region.name} mark={false} />
            <span className={styles.value}>{formatNumber(count, locale)}</span>
          </li>
        ))}
        {larger.map(({ region, count }) => (
          <li key={region.id}>
            <span>
              <HatchMark /> <em>{region.name}</em>
            </span>
            <span className={styles.value}>{formatNumber(count, locale)}</span>
          </li>
        ))}
      </ul>
      {countries.length <= shown ? null : (
        <Button look="quiet" className="screen-only" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? (
            <Trans>Lebih sedikit</Trans>
          ) : (
            <Trans>{formatNumber(countries.length - shown, locale)} negara lain</Trans>
          )}
        </Button>
      )}
      <Shares footprint={footprint} />
    </Card>
  );
}

function Shares({ footprint }: { footprint: WhereFootprintFragment }) {
  const { t } = useLingui();
  const { rebased = 0, unknown = 0 } = footprint.shares ?? {};
  const notes = [
    rebased === 0
      ? ''
      : t`${plural(rebased, { other: 'Pada # kegiatan' })} bagian negaranya tidak berjumlah 100% dan disetarakan.`,
    unknown === 0
      ? ''
      : t`${plural(unknown, { other: '# kegiatan' })} menyebut beberapa negara tanpa bagiannya; uangnya tidak dibagi.`,
  ].filter((text) => text !== '');
  return notes.length === 0 ? null : <p className={styles.note}>{notes.join(' ')}</p>;
}
