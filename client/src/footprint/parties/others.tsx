import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { EntityLink } from '../../design/entity-link.tsx';
import { Answered, shownOf } from '../../design/answered.tsx';
import { None, Unknown } from '../../design/unknown.tsx';
import type { PlaceLevel } from '../../vocabulary/enums.generated.ts';
import { formatDate, formatNumber } from '../../vocabulary/numbers.ts';
import { Card } from '../parts/card.tsx';
import { FootprintOthersDocument, type FootprintOthersQuery, type OverlapsFragment } from './others.generated.ts';
import styles from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';

/** Who else is in the same places and sectors, and which activities do the same at the same time. */
export function Others({ question, level, says }: { question: FootprintQuestion; level: PlaceLevel; says?: string }) {
  const { t } = useLingui();
  const { language, locale } = useLanguage();
  const { places, sectors, from, to } = question.filter;
  const overlap = { of: question.of, places, sectors, from, to, level };
  const query = useQuery(FootprintOthersDocument, {
    variables: { ...question, language, overlap, level },
    errorPolicy: 'all',
  });
  const overlaps = shownOf(query, (data: FootprintOthersQuery) => data.overlaps).found;
  const unknown = shownOf(query, (data: FootprintOthersQuery) => data.footprint?.othersUnknown).found ?? 0;
  return (
    <Card
      id="siapa-lagi"
      title={says === undefined ? <Trans>Siapa lagi di sana</Trans> : <Trans>Siapa bekerja di mana</Trans>}
      says={says ?? t`Pihak lain di negara dan sektor yang sama.`}
    >
      <Answered
        query={query}
        of={(data: FootprintOthersQuery) => data.footprint?.othersPresent}
        lines={5}
        failed={<Trans>Pihak lain tidak dapat dimuat.</Trans>}
      >
        {(others) =>
          others.length === 0 ? (
            <NobodyKnown unknown={unknown} />
          ) : (
            <ul className={styles.list}>
              {others.slice(0, 6).map(({ party, count, places: shared, placeCount, since }) => (
                <li key={party.id}>
                  <span>
                    <EntityLink id={party.id} kind={party.kind} name={party.name} />
                    <span className={styles.small}>
                      {shared.map(({ name }) => name).join(', ')}
                      {placeCount > shared.length ? ` +${placeCount - shared.length}` : ''}
                      {since === null ? null : (
                        <>
                          {' · '}
                          <Trans>sejak {formatDate(String(since), locale)}</Trans>
                        </>
                      )}
                    </span>
                  </span>
                  <span className={styles.value}>{formatNumber(count, locale)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {overlaps === null ? null : <Overlaps overlaps={overlaps} />}
    </Card>
  );
}

/** Nobody is known to be there; that is «none» only where no activity leaves open where it is. */
function NobodyKnown({ unknown }: { unknown: number }) {
  const { t } = useLingui();
  if (unknown === 0) return <None />;
  return (
    <Unknown
      why={t`tidak diketahui: ${plural(unknown, { other: '# kegiatan' })} tidak menyebut tempatnya sampai tingkat ini`}
    />
  );
}

function Overlaps({ overlaps }: { overlaps: OverlapsFragment }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const total = overlaps.totalCount;
  return (
    <>
      <h3>
        <Trans>Tumpang tindih</Trans>
      </h3>
      <p className={styles.note}>
        {total === 0
          ? t`Tidak ada tercatat: tempat, sektor, dan masa yang sama pada pihak yang berbeda.`
          : t`${plural(total, { other: '# tempat dan sektor' })} dengan kegiatan pihak berbeda pada masa yang sama.`}
      </p>
      {total === 0 ? null : (
        <ul className={styles.list}>
          {overlaps.edges.slice(0, 5).map(({ node }) => (
            <li key={`${node.region.id} ${node.sector.id}`}>
              <span>
                {node.region.name}: {node.sector.name}
                <span className={styles.small}>
                  {node.from === null ? null : node.from === node.to ? node.from : `${node.from}–${node.to ?? ''}`}
                  {node.from === null || node.undated === 0 ? null : ' · '}
                  {node.undated === 0 ? null : (
                    <Trans>{formatNumber(node.undated, locale)} tanpa tanggal yang lengkap</Trans>
                  )}
                </span>
              </span>
              <span className={styles.value}>{t`${plural(node.count, { other: '# kegiatan' })}`}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
