import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { Answered, shownOf } from '../../design/answered.tsx';
import { ChoiceField } from '../../forms/choice-field.tsx';
import { Card } from '../parts/card.tsx';
import { CountedMap } from '../places/counted-map.tsx';
import type { FootprintSearch } from '../state/footprint-search.ts';
import { CountRamp, NoneKey, UnknownKey } from '../places/map-legend.tsx';
import {
  FootprintNeedsDocument,
  FootprintWhiteSpotsDocument,
  type FootprintWhiteSpotsQuery,
  type FootprintNeedsQuery,
  type NeedIndicatorFragment,
  type WhiteSpotsFootprintFragment,
} from './white-spots.generated.ts';
import styles from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';
import { SpotTable, valueText } from './spot-table.tsx';

/** The need that is looked at before one is chosen. */
const firstNeed = 'indicator:bps:poverty-rate';
const marked = 8;

/** Need against presence in Indonesia's regencies, or its provinces; first it says how much of the presence is unknown. */
export function WhiteSpots({
  question,
  search,
  footprint,
}: {
  question: FootprintQuestion;
  search: FootprintSearch;
  footprint: WhiteSpotsFootprintFragment;
}) {
  const { t, i18n } = useLingui();
  const { language, locale } = useLanguage();
  const navigate = useNavigate();
  const isOfProvinces = search.tingkat === 'provinsi';
  // The indicators are of regencies and cities: between provinces none decides.
  const need = isOfProvinces ? null : (search.kebutuhan ?? firstNeed);
  const needs = useQuery(FootprintNeedsDocument, { variables: { language } });
  const query = useQuery(FootprintWhiteSpotsDocument, {
    variables: {
      ...question,
      language,
      level: isOfProvinces ? 'PROVINCE' : 'REGENCY',
      need,
      sector: search.sektor ?? null,
    },
  });
  const { found: spots } = shownOf(query, spotsOf);
  const { found: placement } = shownOf(query, (data: FootprintWhiteSpotsQuery) => data.footprint?.placement);
  const indicator = need === null ? null : indicatorOf(needs.data, need);
  const unknown = (spots ?? []).filter(({ unknownPresence }) => unknownPresence > 0).length;
  const present = (footprint.provinces ?? []).map(({ region, count }) => ({
    code: region.code ?? '',
    name: region.name,
    count,
    says: `${region.name}: ${t`${plural(count, { other: '# kegiatan' })}`}`,
  }));
  const top = isOfProvinces
    ? []
    : (spots ?? []).filter(({ value, rank }) => value !== null || rank !== null || indicator === null).slice(0, marked);
  const look = (change: FootprintSearch) =>
    void navigate({
      to: '/jejak/$id',
      params: { id: question.of },
      search: change,
      hash: 'belum-terjangkau',
      resetScroll: false,
    });
  const { tingkat: _level, ...ofRegencies } = search;
  return (
    <Card
      id="belum-terjangkau"
      isLong
      title={<Trans>Yang belum terjangkau di Indonesia</Trans>}
      says={placement === null ? null : howKnown(placement)}
    >
      <div className={`${styles.choices} screen-only`} role="group" aria-label={t`Tingkat daerah`}>
        <button type="button" className={styles.choice} aria-pressed={!isOfProvinces} onClick={() => look(ofRegencies)}>
          <Trans>Kabupaten dan kota</Trans>
        </button>
        <button
          type="button"
          className={styles.choice}
          aria-pressed={isOfProvinces}
          onClick={() => look({ ...search, tingkat: 'provinsi' })}
        >
          <Trans>Provinsi</Trans>
        </button>
      </div>
      {need === null ? (
        <p className={styles.note}>
          <Trans>Indikator yang tercatat hanya untuk kabupaten dan kota; provinsi diurutkan menurut kodenya.</Trans>
        </p>
      ) : (
        <ChoiceField
          label={<Trans>Menurut kebutuhan</Trans>}
          value={need}
          options={needOptions(needs.data)}
          choose={(chosen) => look({ ...search, kebutuhan: chosen })}
        />
      )}
      <Answered
        query={query}
        of={spotsOf}
        lines={6}
        failed={<Trans>Daerah yang belum terjangkau tidak dapat dimuat.</Trans>}
      >
        {(spots) => (
          <>
            <CountedMap
              ground={isOfProvinces ? 'provinces' : 'regencies'}
              label={
                isOfProvinces
                  ? t`Peta: provinsi tanpa kegiatan tercatat`
                  : t`Peta: ${marked} daerah dengan kebutuhan tertinggi tanpa kegiatan tercatat`
              }
              counts={isOfProvinces ? present : []}
              unknown={
                new Set(spots.filter((one) => one.unknownPresence > 0).flatMap(({ region }) => region.code ?? []))
              }
              marked={
                new Map(
                  top.flatMap((spot) =>
                    spot.region.code === null
                      ? []
                      : [
                          [
                            spot.region.code,
                            [spot.region.name, valueText(spot.value, indicator, i18n, locale)].join(' ').trim(),
                          ],
                        ],
                  ),
                )
              }
              labels={0}
            />
            <div className={styles.legend}>
              {isOfProvinces ? (
                <CountRamp most={Math.max(0, ...present.map(({ count }) => count))} />
              ) : (
                <span>
                  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                    <path d="M.5 1.4h11L6 11.2z" fill="var(--k-challenge)" />
                  </svg>{' '}
                  {t`${plural(top.length, { other: '# daerah' })} dengan kebutuhan tertinggi`}
                </span>
              )}
              {unknown > 0 ? <UnknownKey /> : null}
              {unknown < spots.length ? <NoneKey /> : null}
            </div>
            <SpotTable spots={spots} indicator={indicator} hasNeed={need !== null} />
          </>
        )}
      </Answered>
    </Card>
  );

  function needOptions(found: FootprintNeedsQuery | undefined) {
    const indicators = (found?.indicators?.edges ?? []).filter(({ node }) => node.betterWhen !== null);
    const challenges = found?.challenges?.edges ?? [];
    return [
      { group: t`Indikator`, items: indicators.map(asOption) },
      ...(challenges.length === 0 ? [] : [{ group: t`Tantangan`, items: challenges.map(asOption) }]),
    ];
  }

  /** Unknown presence is not «none»: where most name only the country, that comes first. */
  function howKnown({ placed, onlyAbove, onlyUnlisted, onlyBeside, withoutPlace }: KnownPlacement) {
    const vague = onlyAbove + onlyUnlisted + withoutPlace;
    const all = placed + vague + onlyBeside;
    if (vague === 0 && onlyBeside > 0) {
      return t`${placed} dari ${plural(all, { other: '# kegiatan' })} di daerah Indonesia; yang lain menyebut daerah di negara lain.`;
    }
    if (isOfProvinces) {
      return vague === 0
        ? t`Semua kegiatan menyebut provinsinya.`
        : t`${vague} dari ${plural(all, { other: '# kegiatan' })} tidak menyebut provinsi: provinsi di bawah ini mungkin sudah terjangkau, tidak ada yang menyatakannya.`;
    }
    if (vague === 0) return t`Semua kegiatan menyebut kabupaten atau kotanya.`;
    return t`${vague} dari ${plural(all, { other: '# kegiatan' })} tidak menyebut kabupaten atau kota: daerah di bawah ini mungkin sudah terjangkau, tidak ada yang menyatakannya.`;
  }
}

type KnownPlacement = NonNullable<NonNullable<FootprintWhiteSpotsQuery['footprint']>['placement']>;

function indicatorOf(needs: FootprintNeedsQuery | undefined, id: string): NeedIndicatorFragment | null {
  return needs?.indicators?.edges.find(({ node }) => node.id === id)?.node ?? null;
}

const asOption = ({ node }: { readonly node: { readonly id: string; readonly name: string } }) => ({
  value: node.id,
  label: node.name,
});

function spotsOf(data: FootprintWhiteSpotsQuery) {
  return data.footprint?.whiteSpots;
}
