import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { Answered, shownOf } from '../../design/answered.tsx';
import { ChoiceField } from '../../forms/choice-field.tsx';
import { AreaTable, type AreaCountry } from './area-table.tsx';
import { Card } from '../parts/card.tsx';
import { CountedMap } from '../places/counted-map.tsx';
import type { FootprintSearch } from '../state/footprint-search.ts';
import { CountRamp, NoneKey, UnknownKey } from '../places/map-legend.tsx';
import {
  FootprintAreasDocument,
  type AreaGapsFootprintFragment,
  type FootprintAreasQuery,
} from './area-gaps.generated.ts';
import styles from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';

/** South-East Asia: the neighbours come first. */
const firstArea = 'm49:035';

/** The countries of one area of the world: who of them the footprint reaches, and who else is there. */
export function AreaGaps({
  question,
  search,
  name,
  footprint,
}: {
  question: FootprintQuestion;
  search: FootprintSearch;
  name: string;
  footprint: AreaGapsFootprintFragment;
}) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const query = useQuery(FootprintAreasDocument, {
    variables: { ...question, language, sector: search.sektor ?? null },
  });
  const areas = shownOf(query, (data: FootprintAreasQuery) => data.worldAreas).found ?? [];
  const area = areas.find(({ id }) => id === (search.kawasan ?? firstArea)) ?? areas[0];
  const { found: spots } = shownOf(query, spotsOf);
  const isIn = ({ region }: { region: { code: string | null } }) =>
    region.code !== null && area?.countries.includes(region.code) === true;
  const rows: AreaCountry[] = [
    ...(footprint.countries ?? [])
      .filter(isIn)
      .map(({ region, count, others, unknownOthers }) => ({ region, count, others: othersOf(others, unknownOthers) })),
    ...(spots ?? [])
      .filter(isIn)
      .map(({ region, others, unknownPresence, unknownOthers }) => ({
        region,
        others: othersOf(others, unknownOthers),
        count: unknownPresence > 0 ? null : 0,
      }))
      .sort((a, b) => a.region.name.localeCompare(b.region.name)),
  ];
  const present = rows.filter(({ count }) => count !== null && count > 0);
  const unknown = rows.filter(({ count }) => count === null);
  const missing = rows.length - present.length;
  const where = area?.name ?? '';
  const most = Math.max(0, ...present.map(({ count }) => count ?? 0));
  return (
    <Card
      id="negara-belum-terjangkau"
      title={<Trans>Yang belum terjangkau</Trans>}
      says={
        spots === null
          ? null
          : missing === 0
            ? t`Di ${where}, semua ${rows.length} negara punya kegiatan ${name} yang tercatat.`
            : t`Di ${where}, ${plural(missing, { other: '# negara' })} tanpa kegiatan ${name} yang tercatat.`
      }
    >
      <ChoiceField
        label={<Trans>Kawasan</Trans>}
        value={area?.id ?? ''}
        options={areas.map(({ id, name: areaName }) => ({ value: id, label: areaName }))}
        choose={(chosen) =>
          void navigate({
            to: '/jejak/$id',
            params: { id: question.of },
            search: { ...search, kawasan: chosen },
            hash: 'negara-belum-terjangkau',
            resetScroll: false,
          })
        }
      />
      <Answered
        query={query}
        of={spotsOf}
        lines={6}
        failed={<Trans>Negara yang belum terjangkau tidak dapat dimuat.</Trans>}
      >
        {() =>
          area === undefined ? null : (
            <>
              <CountedMap
                ground={`area ${area.countries.join(' ')}`}
                label={t`Peta ${where}`}
                counts={present.map(({ region, count }) => ({
                  code: region.code ?? '',
                  name: region.name,
                  count: count ?? 0,
                  says: `${region.name}: ${t`${plural(count ?? 0, { other: '# kegiatan' })}`}`,
                }))}
                unknown={new Set(unknown.flatMap(({ region }) => region.code ?? []))}
              />
              <div className={styles.legend}>
                <CountRamp most={most} />
                {unknown.length > 0 ? <UnknownKey /> : null}
                {present.length + unknown.length < rows.length ? <NoneKey /> : null}
              </div>
              <AreaTable rows={rows} name={name} most={most} />
              {unknown.length === 0 ? null : (
                <p className={styles.note}>
                  <Trans>
                    Tidak diketahui: ada kegiatan yang tidak menyebut negara, atau hanya kawasan seperti “Asia,
                    regional”, dan mungkin ada di sana.
                  </Trans>
                </p>
              )}
            </>
          )
        }
      </Answered>
    </Card>
  );
}

/** Null is unknown: none is known, and some may be there. */
function othersOf(others: number, unknown: number): number | null {
  return others === 0 && unknown > 0 ? null : others;
}

function spotsOf(data: FootprintAreasQuery) {
  return data.footprint?.whiteSpots;
}
