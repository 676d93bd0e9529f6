import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Button } from '../../design/button.tsx';
import { EntityLink } from '../../design/entity-link.tsx';
import { Names } from '../../design/name.tsx';
import { Unknown } from '../../design/unknown.tsx';
import { formatDate, formatNumber } from '../../vocabulary/numbers.ts';
import { roleNames } from '../../vocabulary/roles.ts';
import { Card } from '../parts/card.tsx';
import type { CountedPartnerFragment, PartnersFootprintFragment } from './partners.generated.ts';
import styles from '../parts/parts.module.css';

const shown = 8;

/** With whom, and in which role on either side. */
export function Partners({
  footprint,
  name,
  isBackwards,
}: {
  footprint: PartnersFootprintFragment;
  name: string;
  isBackwards: boolean;
}) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const partners = (footprint.partners?.edges ?? []).map(({ node }) => node);
  const total = footprint.partners?.totalCount ?? 0;
  const own = (footprint.byRole ?? []).map(
    ({ role, count }) => `${i18n._(roleNames[role]).toLocaleLowerCase(locale)} (${formatNumber(count, locale)})`,
  );
  const [first] = partners;
  const says =
    first === undefined
      ? t`Tidak ada pihak lain yang disebut.`
      : t`${formatNumber(total, locale)} pihak; paling sering ${first.party.name}.`;
  return (
    <Card
      id="bersama-siapa"
      title={isBackwards ? <Trans>Siapa bekerja di sini</Trans> : <Trans>Bersama siapa</Trans>}
      says={says}
    >
      <ul className={styles.list}>
        {isBackwards || own.length === 0 || name === '' ? null : (
          <li>
            <span>
              <b>{name}</b>
              <span className={styles.small}>
                <Trans>
                  sebagai <Names of={own} />
                </Trans>
              </span>
            </span>
            <span className={styles.value}>{formatNumber(footprint.count, locale)}</span>
          </li>
        )}
        {partners.map((partner, index) => (
          <li key={partner.party.id} hidden={!isWhole && index >= shown}>
            <span>
              <EntityLink id={partner.party.id} kind={partner.party.kind} name={partner.party.name} />
              <span className={styles.small}>
                <Roles partner={partner} />
                {partner.since === null ? null : (
                  <>
                    {' · '}
                    <Trans>sejak {formatDate(String(partner.since), locale)}</Trans>
                  </>
                )}
              </span>
            </span>
            <span className={styles.value}>{formatNumber(partner.count, locale)}</span>
          </li>
        ))}
        {total > 0 ? null : (
          <li>
            <Unknown why={<Trans>sumber tidak menyebut mitranya</Trans>} />
          </li>
        )}
      </ul>
      {partners.length <= shown ? null : (
        <Button look="quiet" className="screen-only" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? (
            <Trans>Lebih sedikit</Trans>
          ) : (
            <Trans>
              {formatNumber(partners.length - shown, locale)} pihak lagi dari {formatNumber(total, locale)}
            </Trans>
          )}
        </Button>
      )}
    </Card>
  );
}

/** «pendana 82 · bersama KOICA sebagai penyalur»: their roles, and the most frequent pair. */
function Roles({ partner }: { partner: CountedPartnerFragment }) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const lower = (role: keyof typeof roleNames) => i18n._(roleNames[role]).toLocaleLowerCase(locale);
  const theirs = partner.roles.map(({ role, count }) =>
    partner.roles.length === 1 ? lower(role) : `${lower(role)} ${formatNumber(count, locale)}`,
  );
  const own = [...new Set(partner.rolePairs.map((pair) => lower(pair.own)))];
  return <>{own.length === 0 ? theirs.join(', ') : t`${theirs.join(', ')}; di sisi ini ${own.join(', ')}`}</>;
}
