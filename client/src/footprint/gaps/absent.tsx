import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { EntityLink } from '../../design/entity-link.tsx';
import { None } from '../../design/unknown.tsx';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { Card } from '../parts/card.tsx';
import { FootprintAbsentDocument } from './absent.generated.ts';
import styles from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';

/** Of a region: what is done elsewhere and by nobody here, as far as it is recorded. */
export function AbsentSectors({ question }: { question: FootprintQuestion }) {
  const { t } = useLingui();
  const { language, locale } = useLanguage();
  const { data } = useQuery(FootprintAbsentDocument, { variables: { ...question, language } });
  const absent = data?.footprint?.absentSectors ?? null;
  if (absent === null) return null;
  return (
    <Card
      id="belum-ada"
      title={<Trans>Yang belum dikerjakan siapa pun</Trans>}
      says={t`Sektor yang tercatat di tempat lain dan tidak tercatat di sini; bisa juga ada tanpa tercatat.`}
    >
      {absent.length === 0 ? (
        <None />
      ) : (
        <ul className={styles.list}>
          {absent.map(({ sector, elsewhere }) => (
            <li key={sector.id}>
              <EntityLink id={sector.id} kind="SECTOR" name={sector.name} />
              <span className={styles.value}>
                <Trans>{formatNumber(elsewhere, locale)} di tempat lain</Trans>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
