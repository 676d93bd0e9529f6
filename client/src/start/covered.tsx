import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../platform/use-language.ts';
import { Answered } from '../design/answered.tsx';
import { Name } from '../design/name.tsx';
import { SourceKey, SourceLetter, sourceLetters } from '../design/source-key.tsx';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import { kindNames } from '../vocabulary/kinds.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import styles from './covered.module.css';
import { CoveredDocument, type CoveredQuery } from './covered.generated.ts';

interface Figure {
  readonly count: number;
  readonly text: ReactNode;
  /** The sources that it stands on. */
  readonly sources: readonly string[];
}

/** What is recorded, in figures with their sources, and what is not. */
export function Covered() {
  const { language } = useLanguage();
  const query = useQuery(CoveredDocument, { variables: { language }, errorPolicy: 'all' });
  return (
    <Answered query={query} of={coveredOf} lines={3} failed={<Trans>Cakupan tidak dapat dimuat.</Trans>}>
      {(found) => <CoveredFigures found={found} coverage={found.coverage} />}
    </Answered>
  );
}

type Coverage = NonNullable<CoveredQuery['coverage']>;

function coveredOf(data: CoveredQuery): (CoveredQuery & { readonly coverage: Coverage }) | null {
  return data.coverage === null ? null : { ...data, coverage: data.coverage };
}

function CoveredFigures({ found, coverage }: { found: CoveredQuery; coverage: Coverage }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const names = new Map(coverage.sources.map(({ source }) => [source.id, source.name]));
  const figures = figuresOf(found, locale).filter(({ count }) => count > 0);
  const stated = (figure: Figure) => figure.sources.filter((id) => names.has(id));
  const letters = sourceLetters(figures.flatMap(stated));
  const missing = coverage.counts
    .filter(({ count }) => count === 0)
    .map(({ kind }) => i18n._(kindNames[kind]).toLocaleLowerCase(locale))
    .join(', ');
  return (
    <section className={styles.covered} aria-labelledby="tercatat">
      <h2 id="tercatat" className={styles.title}>
        <Trans>Yang sudah tercatat</Trans>
      </h2>
      <div className={styles.figures}>
        {figures.map((figure) => (
          <p key={stated(figure).join(' ') || figure.count} className={styles.figure}>
            <span className={styles.count}>{formatNumber(figure.count, locale)}</span>
            <span className={styles.text}>
              {figure.text}
              {stated(figure).map((id) => (
                <SourceLetter key={id} letter={letters.get(id) ?? ''} name={names.get(id) ?? id} />
              ))}
            </span>
          </p>
        ))}
        {missing === '' ? null : (
          <p className={styles.gap}>
            <span className={styles.count}>?</span>
            <em className={styles.text}>
              <Trans>
                <Name of={missing} />: belum ada sumber
              </Trans>
            </em>
          </p>
        )}
      </div>
      <SourceKey sources={[...letters].map(([id, letter]) => ({ id, letter, name: names.get(id) ?? id }))} />
      <p className={styles.more}>
        <Link to="/data">
          <Trans>Semua sumber, lisensi dan kekosongan</Trans>
        </Link>
      </p>
    </section>
  );
}

function figuresOf(found: CoveredQuery, locale: string): Figure[] {
  const total = (kind: EntityKind) => found.coverage?.counts.find((one) => one.kind === kind)?.count ?? 0;
  const provinces = found.provinces?.totalCount ?? 0;
  const regencies = found.regencies?.totalCount ?? 0;
  const cities = found.cities?.totalCount ?? 0;
  const pairs = found.sisterCities?.totalCount ?? 0;
  const agreements = total('AGREEMENT');
  const practices = total('PRACTICE');
  return [
    {
      count: provinces + regencies + cities,
      text: (
        <Trans>
          {formatNumber(provinces, locale)} provinsi, {formatNumber(regencies, locale)} kabupaten,{' '}
          {formatNumber(cities, locale)} kota
        </Trans>
      ),
      sources: ['source:jejaring:idn-regions'],
    },
    {
      count: pairs,
      text: <Trans>kemitraan antarkota di dunia</Trans>,
      sources: ['source:jejaring:sister-cities-pairs'],
    },
    {
      count: (found.partnerships?.totalCount ?? 0) - pairs,
      text: <Trans>kerja sama antardaerah dan Selatan-Selatan, {formatNumber(agreements, locale)} naskah</Trans>,
      sources: ['source:jejaring:cooperation-inter-regional', 'source:jejaring:cooperation-south-south'],
    },
    {
      count: total('PROGRAMME'),
      text: <Trans>program donor</Trans>,
      sources: [
        'source:jejaring:iati-covid-2021',
        'source:jejaring:iati-indonesia-2021',
        'source:jejaring:iati-maec-indonesia',
      ],
    },
    {
      count: total('INDICATOR'),
      text: <Trans>indikator menurut daerah, dan {formatNumber(practices, locale)} praktik baik</Trans>,
      sources: ['source:jejaring:indicators-regencies'],
    },
  ];
}
