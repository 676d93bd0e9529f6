import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { SourceLetter, Unknown } from '../../design/index.ts';
import { formatDate, formatNumber, formatPeriod } from '../../vocabulary/numbers.ts';
import type { PanelFactsNodeFragment } from './facts.generated.ts';
import styles from './panel.module.css';

/** Indicators a person looks for first; the page of the region has all. */
const firstIndicators = ['indicator:bps:human-development-index', 'indicator:bps:poverty-rate'];
const mostIndicators = 2;

interface Fact {
  readonly name: ReactNode;
  readonly value: ReactNode;
  readonly source: string | null;
}

/** A few facts, each with the letter of the source that says so; what is not known says so too. */
export function Facts({ node, letters }: { node: PanelFactsNodeFragment; letters: ReadonlyMap<string, string> }) {
  const facts = useFacts(node);
  if (facts.length === 0) return null;
  const names = new Map(node.sources.map((source) => [source.id, source.name]));
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, source }, index) => (
        <div key={index} className={styles.fact}>
          <dt>{name}</dt>
          <dd>
            {value}
            {source !== null && letters.has(source) ? (
              <SourceLetter letter={letters.get(source) ?? ''} name={names.get(source) ?? ''} />
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useFacts(node: PanelFactsNodeFragment): Fact[] {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const sourceOf = (field: string) =>
    node.statements?.edges.find(({ node: one }) => one.shown && one.field === field)?.node.record.source.id ?? null;
  const unknown = <Unknown />;
  const facts: Fact[] = [];
  switch (node.__typename) {
    case 'Region': {
      if (node.code !== null)
        facts.push({
          name: codeName(node.codeScheme),
          value: node.code,
          source: sourceOf('code') ?? sourceOf('codes'),
        });
      const year = node.population?.year ?? null;
      facts.push({
        name: year === null ? <Trans>Penduduk</Trans> : <Trans>Penduduk, {formatDate(String(year), locale)}</Trans>,
        value: node.population === null ? unknown : formatNumber(node.population.value, locale),
        source: sourceOf('population'),
      });
      if (node.level === 'REGENCY' || node.area !== null) {
        facts.push({
          name: <Trans>Luas</Trans>,
          value: node.area === null ? unknown : `${formatNumber(node.area.value, locale, 1, true)} km²`,
          source: sourceOf('area'),
        });
      }
      for (const { node: relation } of orderedIndicators(node)) {
        facts.push({
          name: `${relation.other?.name ?? ''}${relation.year === null ? '' : `, ${t`sekitar ${relation.year}`}`}`,
          value:
            relation.value === null
              ? unknown
              : `${formatNumber(relation.value, locale, 2)}${relation.unit === '%' ? '%' : ''}`,
          source: relation.source.id,
        });
      }
      return facts;
    }
    case 'Actor':
      return node.founded === null
        ? []
        : [{ name: <Trans>Berdiri</Trans>, value: formatDate(node.founded, locale), source: sourceOf('founded') }];
    case 'Partnership':
    case 'Programme':
    case 'Practice': {
      const { period } = node;
      const isUnknown = period === null || (period.from === null && period.to === null);
      return [
        {
          name: <Trans>Periode</Trans>,
          value: isUnknown ? unknown : formatPeriod(period.from, period.to, locale),
          source: sourceOf('from') ?? sourceOf('period'),
        },
      ];
    }
    default:
      return [];
  }
}

function codeName(scheme: string | null): ReactNode {
  return scheme === 'kemendagri' ? <Trans>Kode Kemendagri</Trans> : <Trans>Kode</Trans>;
}

function orderedIndicators(node: Extract<PanelFactsNodeFragment, { __typename: 'Region' }>) {
  const edges = node.indicators?.edges ?? [];
  const rank = (id: string | undefined) =>
    id === undefined || !firstIndicators.includes(id) ? firstIndicators.length : firstIndicators.indexOf(id);
  return edges.toSorted((a, b) => rank(a.node.other?.id) - rank(b.node.other?.id)).slice(0, mostIndicators);
}
