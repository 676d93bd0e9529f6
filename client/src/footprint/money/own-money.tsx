import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { Name } from '../../design/name.tsx';
import { flowNames } from '../../vocabulary/money.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { shortMoney } from '../parts/amount.ts';
import {
  FootprintOwnRecordsDocument,
  type FootprintOwnRecordsQuery,
  type OwnMoneyTotalsFragment,
  type OwnTotalFragment,
} from './own-money.generated.ts';
import parts from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';
import { RecordTable } from './record-table.tsx';
import styles from './totals.module.css';

type Side = 'paid' | 'received';

/** What the actor itself paid and received: the flows that name it. A figure of its own, part of the totals above. */
export function OwnMoney({
  question,
  own,
  name,
}: {
  question: FootprintQuestion;
  own: OwnMoneyTotalsFragment;
  name: string;
}) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<{ readonly side: Side; readonly key: string } | null>(null);
  const side = (which: Side, title: string) => (
    <OwnSide
      title={title}
      totals={own[which]}
      opened={opened?.side === which ? opened.key : null}
      open={(key) => setOpened(opened?.side === which && opened.key === key ? null : { side: which, key })}
    />
  );
  return (
    <div className={styles.own}>
      {side('paid', t`Dibayar ${name} sendiri`)}
      {side('received', t`Diterima ${name} sendiri`)}
      <p className={parts.note}>
        <Trans>
          Hanya catatan yang menyebut <Name of={name} /> sebagai pembayar atau penerima. Ini bagian dari uang di atas,
          bukan tambahan.
        </Trans>
      </p>
      {opened === null ? null : <OwnRecords question={question} side={opened.side} total={opened.key} />}
    </div>
  );
}

const keyOf = ({ flow, currency }: Pick<OwnTotalFragment, 'flow' | 'currency'>) => `${flow} ${currency}`;

function OwnSide({
  title,
  totals,
  opened,
  open,
}: {
  title: string;
  totals: readonly OwnTotalFragment[];
  opened: string | null;
  open: (key: string) => void;
}) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  return (
    <div className={styles.ownSide}>
      <h3>{title}</h3>
      {totals.length === 0 ? (
        <p className={parts.small}>
          <Trans>Tidak ada catatan yang menyebutnya.</Trans>
        </p>
      ) : (
        <ul>
          {totals.map((total) => (
            <li key={keyOf(total)}>
              <Button
                look="quiet"
                aria-expanded={opened === keyOf(total)}
                className={styles.ownFigure}
                onClick={() => open(keyOf(total))}
              >
                {shortMoney(total.counted, total.currency, locale)}
              </Button>{' '}
              <span className={parts.small}>
                {i18n._(flowNames[total.flow])}, <Trans>{formatNumber(total.flowCount, locale)} catatan</Trans>
                {total.from === null || total.to === null
                  ? ''
                  : `, ${total.from === total.to ? total.from : `${total.from}–${total.to}`}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const most = 100;

/** The flows behind one of the actor's own totals. */
function OwnRecords({ question, side, total }: { question: FootprintQuestion; side: Side; total: string }) {
  const { t } = useLingui();
  const { language, locale } = useLanguage();
  // Totals have no id of their own: kept in the cache, these would take the place of the page's.
  const query = useQuery(FootprintOwnRecordsDocument, {
    variables: { ...question, language, first: most },
    fetchPolicy: 'no-cache',
  });
  return (
    <Answered
      query={query}
      of={(data: FootprintOwnRecordsQuery) =>
        data.footprint?.ownMoney?.[side].find((one) => keyOf(one) === total)?.flows
      }
      lines={3}
      failed={<Trans>Catatan di balik angka ini tidak dapat dimuat.</Trans>}
    >
      {(flows) => {
        const all = formatNumber(flows.totalCount, locale);
        return (
          <div className={parts.scroll} tabIndex={0} role="group" aria-label={t`Catatan uang sendiri`}>
            <RecordTable
              caption={t`${all} catatan`}
              records={flows.edges.map(({ node }) => node)}
              part="COUNTED"
              partName={t`Dihitung`}
            />
            {flows.totalCount > most ? (
              <p className={parts.note}>
                <Trans>Seratus dari {all}; semuanya ada di berkas CSV dan XLSX.</Trans>
              </p>
            ) : null}
          </div>
        );
      }}
    </Answered>
  );
}
