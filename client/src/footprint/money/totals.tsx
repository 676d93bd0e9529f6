import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Button } from '../../design/button.tsx';
import { Name } from '../../design/name.tsx';
import { HatchMark } from '../../design/unknown.tsx';
import type { FlowKind } from '../../vocabulary/enums.generated.ts';
import { flowNames } from '../../vocabulary/money.ts';
import { formatNumber, formatPercent } from '../../vocabulary/numbers.ts';
import { shareOf, shortAmount, shortMoney } from '../parts/amount.ts';
import type { FootprintQuestion } from '../state/question.ts';
import type { IndonesiaStanding } from '../answer/standing.ts';
import { OwnMoney } from './own-money.tsx';
import type { TotalsFootprintFragment } from './totals.generated.ts';
import type { TotalsTableMoneyFragment } from './totals-table.generated.ts';
import { TotalsTable } from './totals-table.tsx';
import styles from './totals.module.css';

interface TotalsProps {
  readonly question: FootprintQuestion;
  readonly footprint: TotalsFootprintFragment;
  readonly standing: IndonesiaStanding | null;
  /** Of an actor: what it is called; its own money is told apart. */
  readonly name?: string;
}

/** At most three kinds stand on top; every other one is a line of the table. */
const mostCards = 3;

/** The money by kind and currency: never added across either. Below, how every total came about. */
export function Totals({ question, footprint, standing, name }: TotalsProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { money } = footprint;
  if (money === null || money.length === 0) {
    return (
      <p className={styles.none}>
        <HatchMark /> <Trans>Tidak ada uang tercatat pada kegiatan ini; itu bukan nol.</Trans>
      </p>
    );
  }
  const spend = footprint.spend ?? [];
  const taken = (standing?.by === 'MONEY' ? 1 : 0) + (spend.length > 0 ? 1 : 0);
  const kinds = headlineKinds(money).slice(0, mostCards - taken);
  return (
    <section className={styles.totals} aria-label={t`Uang menurut jenis dan mata uang`}>
      {name === undefined ? null : (
        <p className={styles.whose}>
          <Trans>
            Uang dalam kegiatan yang diikuti <Name of={name} />, siapa pun pembayarnya.
          </Trans>
        </p>
      )}
      <div className={styles.cards}>
        {kinds.map((kind) => (
          <TotalCard key={kind} kind={kind} footprint={footprint} money={money} />
        ))}
        {spend.length > 0 ? <SpendCard spend={spend} money={money} /> : null}
        {standing?.by === 'MONEY' ? <IndonesiaCard standing={standing} /> : null}
      </div>
      <div className={styles.more}>
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className="screen-only">
          <Trans>Bagaimana uang ini dihitung</Trans>
        </Button>
        <div hidden={!isOpen} className={styles.table}>
          <TotalsTable question={question} money={money} />
        </div>
      </div>
      {footprint.ownMoney === null || name === undefined ? null : (
        <OwnMoney question={question} own={footprint.ownMoney} name={name} />
      )}
    </section>
  );
}

function headlineKinds(money: readonly TotalsTableMoneyFragment[]): FlowKind[] {
  const isSpend = (flow: FlowKind) => flow === 'DISBURSEMENT' || flow === 'EXPENDITURE';
  return [...new Set(money.filter(({ flow, inHeadline }) => inHeadline && !isSpend(flow)).map(({ flow }) => flow))];
}

/** An amount below nought, or one of few records, does not stand for all the others. */
function mainFirst(a: TotalsTableMoneyFragment, b: TotalsTableMoneyFragment): number {
  return Number(Number(b.counted) > 0) - Number(Number(a.counted) > 0) || b.flowCount - a.flowCount;
}

function TotalCard({
  kind,
  footprint,
  money,
}: {
  kind: FlowKind;
  footprint: TotalsFootprintFragment;
  money: readonly TotalsTableMoneyFragment[];
}) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const totals = money.filter(({ flow }) => flow === kind).sort(mainFirst);
  const [main, ...others] = totals;
  if (main === undefined) return null;
  return (
    <div className={styles.card}>
      <h2 className={styles.kind}>{i18n._(flowNames[kind])}</h2>
      <p className={styles.figure}>{shortMoney(main.counted, main.currency, locale)}</p>
      <CardBar main={main} footprint={footprint} money={money} />
      {main.negativeFlows === 0 ? null : (
        <p className={styles.under}>
          <Trans>
            termasuk {shortAmount(main.negative, locale)} dari {formatNumber(main.negativeFlows, locale)} catatan
            negatif
          </Trans>
        </p>
      )}
      <OtherCurrencies amounts={others.map(({ currency, counted }) => ({ currency, amount: counted }))} />
    </div>
  );
}

type Spend = NonNullable<TotalsFootprintFragment['spend']>;

/** Disbursement and expenditure as one, both parts beside it; other currencies below. */
function SpendCard({ spend, money }: { spend: Spend; money: readonly TotalsTableMoneyFragment[] }) {
  const { locale } = useLanguage();
  const [main, ...others] = spend;
  if (main === undefined) return null;
  const committed = money.find(({ flow, currency }) => flow === 'OUTGOING_COMMITMENT' && currency === main.currency);
  const share = committed === undefined ? null : shareOf(main.amount, committed.counted);
  return (
    <div className={styles.card}>
      <h2 className={styles.kind}>
        <Trans>Pengeluaran</Trans>
      </h2>
      <p className={styles.figure}>{shortMoney(main.amount, main.currency, locale)}</p>
      {share === null || share < 0 || share > 100 ? null : <ShareOfCommitments share={share} />}
      <p className={styles.under}>
        <Trans>
          penyaluran {shortAmount(main.disbursement, locale)} + belanja {shortAmount(main.expenditure, locale)}
        </Trans>
      </p>
      <OtherCurrencies amounts={others.map(({ currency, amount }) => ({ currency, amount }))} />
    </div>
  );
}

function ShareOfCommitments({ share }: { share: number }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const of = i18n._(flowNames.OUTGOING_COMMITMENT).toLocaleLowerCase(locale);
  return (
    <>
      <span className={styles.bar}>
        <span className={styles.known} style={{ width: `${share}%` }} />
      </span>
      <p className={styles.under}>
        <span>
          <b>{formatPercent(share, locale, 1)}</b>{' '}
          <Trans>
            dari <Name of={of} />
          </Trans>
        </span>
      </p>
    </>
  );
}

function OtherCurrencies({ amounts }: { amounts: readonly { readonly currency: string; readonly amount: string }[] }) {
  const { locale } = useLanguage();
  if (amounts.length === 0) return null;
  return (
    <ul className={styles.others}>
      {amounts.slice(0, 3).map(({ currency, amount }) => (
        <li key={currency}>{shortMoney(amount, currency, locale)}</li>
      ))}
      {amounts.length > 3 ? (
        <li>
          <Trans>dan {formatNumber(amounts.length - 3, locale)} mata uang lain</Trans>
        </li>
      ) : null}
    </ul>
  );
}

/** Of commitments what names a country; of the others their share of the commitments in the same currency. */
function CardBar({
  main,
  footprint,
  money,
}: {
  main: TotalsTableMoneyFragment;
  footprint: TotalsFootprintFragment;
  money: readonly TotalsTableMoneyFragment[];
}) {
  const { locale } = useLanguage();
  const committed = money.find(({ flow, currency }) => flow === 'OUTGOING_COMMITMENT' && currency === main.currency);
  if (main.flow !== 'OUTGOING_COMMITMENT') {
    const share = committed === undefined ? null : shareOf(main.counted, committed.counted);
    const flows = formatNumber(main.flowCount, locale);
    if (share === null || share > 100) {
      return (
        <p className={styles.under}>
          <Trans>{flows} transaksi</Trans>
        </p>
      );
    }
    return <ShareOfCommitments share={share} />;
  }
  const named = namedInCountries(footprint, main.currency);
  const share = shareOf(named, main.counted);
  if (share === null) return null;
  const [known, unknown] = [Math.min(share, 100), Math.max(100 - share, 0)];
  return (
    <>
      <span className={styles.bar} data-rest={unknown >= 0.05 || undefined}>
        <span className={styles.known} style={{ width: `${known}%` }} />
      </span>
      <p className={styles.under}>
        <span>
          <Trans>negara disebut</Trans> <b>{formatPercent(known, locale, 1)}</b>
        </span>
        {unknown < 0.05 ? null : (
          <span>
            <HatchMark /> <Trans>tanpa negara</Trans> <b>{formatPercent(unknown, locale, 1)}</b>
          </span>
        )}
      </p>
    </>
  );
}

function namedInCountries({ countries }: TotalsFootprintFragment, currency: string): number {
  return (countries ?? [])
    .flatMap(({ money }) => money)
    .filter((one) => one.flow === 'OUTGOING_COMMITMENT' && one.currency === currency)
    .reduce((sum, { counted }) => sum + Number(counted), 0);
}

function IndonesiaCard({ standing }: { standing: Extract<IndonesiaStanding, { by: 'MONEY' }> }) {
  const { locale } = useLanguage();
  const activities = formatNumber(standing.count, locale);
  const share = formatPercent(standing.share, locale, 1);
  return (
    <div className={styles.card}>
      <h2 className={styles.kind}>
        <Trans>Komitmen untuk Indonesia</Trans>
      </h2>
      <p className={styles.figure}>{shortMoney(standing.counted, standing.currency, locale)}</p>
      <span className={styles.bar}>
        <span className={styles.known} style={{ width: `${Math.min(standing.share, 100)}%` }} />
      </span>
      <p className={styles.under}>
        <span>
          <Trans>
            <b>{activities}</b> kegiatan, <b>{share}</b> komitmen
          </Trans>
        </span>
      </p>
    </div>
  );
}
