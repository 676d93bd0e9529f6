import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { Answered } from '../../design/answered.tsx';
import { SearchBox } from '../../search/search-box.tsx';
import { Card } from '../parts/card.tsx';
import { CompareTable } from './compare-table.tsx';
import { sharedIn } from './compare-rows.ts';
import {
  FootprintComparedDocument,
  type CompareFootprintFragment,
  type FootprintComparedQuery,
} from './compare.generated.ts';
import type { FootprintSearch } from '../state/footprint-search.ts';
import styles from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';
import { shortNameOf } from '../answer/subject.ts';

/** Two footprints side by side, under the same filter. */
export function Compare({
  question,
  search,
  name,
  footprint,
}: {
  question: FootprintQuestion;
  search: FootprintSearch;
  name: string;
  footprint: CompareFootprintFragment;
}) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { banding, ...alone } = search;
  const query = useQuery(FootprintComparedDocument, {
    variables: { of: banding ?? '', filter: question.filter, language },
    skip: banding === undefined,
    errorPolicy: 'all',
  });
  const other = query.data?.footprint ?? null;
  const subject = query.data?.node != null && 'name' in query.data.node ? query.data.node : null;
  const address = { to: '/jejak/$id', params: { id: question.of }, hash: 'banding', resetScroll: false } as const;
  const otherName = subject === null ? '' : shortNameOf(subject);
  const shared = other === null ? 0 : sharedIn(footprint.countries ?? [], other.countries ?? []).length;
  return (
    <Card
      id="banding"
      title={<Trans>Bandingkan</Trans>}
      says={
        other === null
          ? t`Lihat dua jejak berdampingan: negara, sektor, dan uang yang sama dan yang berbeda.`
          : t`${name} dan ${otherName} sama-sama tercatat di ${plural(shared, { other: '# negara' })}.`
      }
    >
      <div className="screen-only">
        <SearchBox
          label={t`Cari yang kedua`}
          placeholder={t`Cari yang kedua`}
          kinds={['ACTOR', 'PROGRAMME', 'REGION', 'SECTOR', 'SOURCE']}
          onChoose={({ id }) => void navigate({ ...address, search: { ...alone, banding: id } })}
          onSubmit={() => undefined}
        />
      </div>
      {banding === undefined ? null : (
        <Answered
          query={{ ...query, previousData: undefined }}
          of={(data: FootprintComparedQuery) => data.footprint}
          lines={5}
          failed={<Trans>Jejak kedua tidak dapat dimuat.</Trans>}
        >
          {(other) => (
            <>
              <CompareTable names={[name, otherName]} footprints={[footprint, other]} />
              <p className={`${styles.note} screen-only`}>
                <Link {...address} search={alone}>
                  <Trans>Tutup perbandingan</Trans>
                </Link>
              </p>
            </>
          )}
        </Answered>
      )}
    </Card>
  );
}
