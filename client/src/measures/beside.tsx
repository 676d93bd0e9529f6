import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { Section } from '../design/section.tsx';
import { roleNames } from '../vocabulary/roles.ts';
import type { Role } from '../vocabulary/enums.generated.ts';
import { formatNumber, formatPercent } from '../vocabulary/numbers.ts';
import { classNames } from './measure-values.ts';
import styles from './measures.module.css';
import type { ReadingQuery } from './use-reading.generated.ts';
import { RoleYears } from './role-years.tsx';

type Result = NonNullable<ReadingQuery['measure']>;

/** What a measure puts out beside a figure for each: bridges, groups, shares, years. */
export function Beside({ measure, result }: { measure: string; result: Result }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const { links, groups, shares, series } = result;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <>
      {links === null || links.length === 0 ? null : (
        <Section title={<Trans>Jembatan terbesar</Trans>}>
          <ul className={styles.lines}>
            {links.map(({ from, to, value }) => (
              <li key={`${from.id} ${to.id}`}>
                <EntityLink {...from} /> – <EntityLink {...to} />
                <small>
                  <Trans>bila putus, {number(value)} pihak terlepas</Trans>
                </small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {groups === null || groups.length === 0 ? null : (
        <Section title={measure === 'components' ? <Trans>Bagian terbesar</Trans> : <Trans>Kelompok terbesar</Trans>}>
          <ul className={styles.lines}>
            {groups.map(({ group, size, members }) => (
              <li key={group}>
                {members.map((member) => (
                  <EntityLink key={member.id} {...member} />
                ))}
                <small>
                  <Trans>{number(size)} pihak</Trans>
                </small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {shares === null ? null : (
        <Section title={<Trans>Siapa yang bekerja sama</Trans>}>
          <ul className={styles.lines}>
            {shares.map(({ key, count, share }) => (
              <li key={key}>
                <span>{classNames[key] === undefined ? key : i18n._(classNames[key])}</span>
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ width: `${100 * share}%` }} />
                </span>
                <small>
                  {number(count)} · {formatPercent(100 * share, locale)}
                </small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {series === null || series.length === 0 ? null : (
        <Section title={<Trans>Peran menurut tahun mulai</Trans>}>
          <RoleYears series={series} nameOf={(key) => i18n._(roleNames[key as Role])} />
        </Section>
      )}
    </>
  );
}
