import { useQuery } from '@apollo/client/react';
import { useLingui as useWords } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, getRouteApi } from '@tanstack/react-router';
import { measuredNetwork, withoutMeasure } from '../network-address/explore-scope.ts';
import type { ExploreSearch } from '../network-address/explore-search.ts';
import { useLanguage } from '../platform/use-language.ts';
import { Answer } from '../design/answer.tsx';
import { Page } from '../shell/page.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import { lossSentence, measureAnswer } from './measure-answer.ts';
import { MeasureList } from './measure-list.tsx';
import { ParameterForm } from './parameter-form.tsx';
import { ReadingResult } from './reading-result.tsx';
import type { MeasuresSearch } from './measures-search.ts';
import styles from './measures.module.css';
import { MeasuresPageDocument, type MeasuresPageQuery } from './measures-page.generated.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { useReading } from './use-reading.ts';

/** Measures whose answer itself says what falls apart. */
const saysLoss: ReadonlySet<string> = new Set(['betweenness', 'brokers']);

const route = getRouteApi('/jaringan/baca');

/** The network in plain words: a measure of a scope, its answer in a sentence, the ranking, the picture. */
export function MeasuresPage() {
  const { t } = useLingui();
  const { i18n } = useWords();
  const { language, locale } = useLanguage();
  const search = route.useSearch();
  const reading = useReading(search);
  const { measure, focus, result } = reading;
  const { data, previousData } = useQuery(MeasuresPageDocument, { variables: { language, focus: [...focus] } });
  const measures = (data ?? previousData)?.measures ?? [];
  const definition = measures.find(({ id }) => id === measure);
  const title = t`Baca jaringan`;
  const first = result?.linkCount === 0 ? null : (result?.nodes?.edges[0]?.node ?? null);
  const isDone = result?.state === 'DONE';
  const loss = result?.loss ?? null;
  const figures = Object.fromEntries((result?.figures ?? []).map(({ name, value }) => [name, value]));
  const nodes = formatNumber(result?.nodeCount ?? 0, locale);
  const ties = formatNumber(result?.linkCount ?? 0, locale);
  return (
    <Page title={[...namesOf(data ?? previousData), definition?.name, title].filter(Boolean).join(' · ')}>
      <Answer
        labels={[title, definition?.name ?? '', ...(isDone ? [t`${nodes} pihak`, t`${ties} hubungan`] : [])]}
        actions={
          <Link to="/jaringan" search={networkSearch(search, measure, focus.length > 0)} data-quiet="">
            <Trans>Buka di jaringan</Trans>
          </Link>
        }
      >
        {isDone ? (
          measureAnswer({ measure, first, figures, loss }, i18n, locale)
        ) : (
          <Trans>Siapa memegang jaringan ini?</Trans>
        )}
      </Answer>
      <ScopeChoice search={search} focus={focus} names={namesOf(data ?? previousData)} />
      <div className={styles.page}>
        <MeasureList measures={measures} chosen={measure} search={search} />
        <div className={styles.main}>
          {definition === undefined ? null : (
            <p className={styles.meaning}>
              {definition.meaning} <small>{definition.source}</small>
            </p>
          )}
          {isDone && loss !== null && loss.of > 0 && !saysLoss.has(measure) ? (
            <p className={styles.loss}>{lossSentence(loss.without.name, loss, i18n, locale)}</p>
          ) : null}
          {isDone && result.largeInitiatives > 0 ? (
            <p>
              <Plural
                value={result.largeInitiatives}
                other="# kegiatan dengan lebih dari 30 pihak tidak menjadi hubungan."
              />
            </p>
          ) : null}
          <p className={styles.note}>
            <Trans>
              Yang dihubungkan: pihak yang ikut dalam kegiatan yang sama. Daerah dan pemerintahnya adalah dua pihak,
              sebab sumber menyebut salah satunya.
            </Trans>
          </p>
          {definition === undefined ? null : <ParameterForm definition={definition} search={search} />}
          <ReadingResult reading={reading} />
        </div>
      </div>
    </Page>
  );
}

/**
 * The network as it is read here: coloured by the groups of a measure, else sized by its figures. A measure whose parameters
 * are not the usual ones shows other figures there, so it is left behind.
 */
function networkSearch({ atur, ...search }: MeasuresSearch, measure: string, isAround: boolean): ExploreSearch {
  if (atur !== undefined) return withoutMeasure(search);
  const groups = measure === 'communities' || measure === 'components';
  return measuredNetwork(search, { by: groups ? 'colour' : 'size', measure, isAround });
}

function namesOf(data: MeasuresPageQuery | undefined): string[] {
  return (data?.nodes ?? []).flatMap((node) => (node !== null && 'name' in node ? [node.name] : []));
}
