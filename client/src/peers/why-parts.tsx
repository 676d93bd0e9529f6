import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { Name } from '../design/name.tsx';
import { formatNumber, formatPercent } from '../vocabulary/numbers.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import type { WhyPartsContributionFragment, WhySharedContributionFragment } from './why-parts.generated.ts';
import styles from './why.module.css';

/** Parts of geography or of a mix: distance × weight, and what that is of the whole. */
export function WhyParts({ contributions }: { contributions: readonly WhyPartsContributionFragment[] }) {
  const { locale } = useLanguage();
  return (
    <table className={`${styles.table} ${styles.plain}`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Bagian</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Jarak</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Bobot</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Andil jarak</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {contributions.map((part) =>
          part.__typename === 'ComponentContribution' ? (
            <tr key={part.component}>
              <th scope="row" className={styles.indicator}>
                {part.name}
              </th>
              <td className={styles.number}>{formatNumber(part.distance, locale, 3, true)}</td>
              <td className={styles.number}>{formatPercent(part.weight * 100, locale)}</td>
              <td className={styles.number}>{formatPercent(part.share * 100, locale)}</td>
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  );
}

/** What both have, for the models of shared challenges and partners. */
export function WhyShared({
  contributions,
  name,
}: {
  contributions: readonly WhySharedContributionFragment[];
  name: string;
}) {
  const { locale } = useLanguage();
  return contributions.map((part) => {
    if (part.__typename !== 'SharedContribution') return null;
    const [count, mine, theirs] = [part.sharedCount, part.onlyMine, part.onlyTheirs].map((one) =>
      formatNumber(one, locale),
    );
    const them = shortRegion(name);
    return (
      <div key="shared">
        <p className={styles.sharedCount}>
          <Trans>
            {count} dimiliki keduanya, {mine} hanya di daerah kami, {theirs} hanya di <Name of={them} />.
          </Trans>
        </p>
        <ul className={styles.shared}>
          {part.shared.map((one) => (
            <li key={one.id}>
              <EntityLink id={one.id} kind={one.kind} name={one.name} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
