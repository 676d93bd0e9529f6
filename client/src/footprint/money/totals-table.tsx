import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Chip } from '../../design/chip.tsx';
import type { MoneyPart } from '../../vocabulary/enums.generated.ts';
import { flowNames } from '../../vocabulary/money.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { shortAmount, shortMoney } from '../parts/amount.ts';
import type { TotalsTableMoneyFragment } from './totals-table.generated.ts';
import { MoneyRecords } from './money-records.tsx';
import styles from './totals-table.module.css';
import parts from '../parts/parts.module.css';
import type { FootprintQuestion } from '../state/question.ts';

interface Opened {
  readonly total: TotalsTableMoneyFragment;
  readonly part: MoneyPart;
}

const partsOfTotal: readonly { readonly part: MoneyPart; readonly field: 'counted' | 'sharedOut' | 'excluded' }[] = [
  { part: 'COUNTED', field: 'counted' },
  { part: 'SHARED_OUT', field: 'sharedOut' },
  { part: 'EXCLUDED', field: 'excluded' },
];

/** Stated = counted + shared out + excluded, each part with its rule; a part opens into the records behind it. */
export function TotalsTable({
  question,
  money,
}: {
  question: FootprintQuestion;
  money: readonly TotalsTableMoneyFragment[];
}) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const partNames = { COUNTED: t`Dihitung`, SHARED_OUT: t`Dibagi`, EXCLUDED: t`Dikeluarkan` } as const;
  return (
    <>
      <div className={parts.scroll} tabIndex={0} role="group" aria-label={t`Tabel cara menghitung uang`}>
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Arus</Trans>
              </th>
              <th scope="col" className={parts.figure}>
                <Trans>Dinyatakan</Trans>
              </th>
              {partsOfTotal.map(({ part }) => (
                <th key={part} scope="col" className={parts.figure}>
                  {partNames[part]}
                </th>
              ))}
              <th scope="col">
                <Trans>Alasan</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {money.map((total) => {
              const isOpened = (part: MoneyPart) => opened?.total === total && opened.part === part;
              const flows = formatNumber(total.flowCount, locale);
              return (
                <Fragment key={`${total.flow} ${total.currency}`}>
                  <tr>
                    <th scope="row">
                      {i18n._(flowNames[total.flow])}{' '}
                      {total.inHeadline ? null : (
                        <Chip>
                          <Trans>di luar angka utama</Trans>
                        </Chip>
                      )}
                      <small>
                        <Trans>{flows} catatan</Trans>
                        {total.from === null || total.to === null
                          ? ''
                          : `, ${total.from === total.to ? total.from : `${total.from}–${total.to}`}`}
                      </small>
                      {total.negativeFlows === 0 ? null : (
                        <small>
                          <Trans>
                            {formatNumber(total.negativeFlows, locale)} bernilai negatif di sumbernya, karena
                            dikembalikan atau dikoreksi: {shortAmount(total.negative, locale)}
                          </Trans>
                        </small>
                      )}
                    </th>
                    <td className={parts.figure}>{shortMoney(total.stated, total.currency, locale)}</td>
                    {partsOfTotal.map(({ part, field }) => (
                      <td key={part} className={parts.figure}>
                        {Number(total[field]) === 0 && part !== 'COUNTED' ? (
                          '0'
                        ) : (
                          <button
                            type="button"
                            className={styles.open}
                            data-main={(part === 'COUNTED' && total.inHeadline) || undefined}
                            aria-expanded={isOpened(part)}
                            aria-label={t`${partNames[part]}: ${shortMoney(total[field], total.currency, locale)}, buka catatannya`}
                            onClick={() => setOpened(isOpened(part) ? null : { total, part })}
                          >
                            {shortAmount(total[field], locale)}
                          </button>
                        )}
                      </td>
                    ))}
                    <td className={styles.why}>
                      <Reasons total={total} />
                    </td>
                  </tr>
                  {opened !== null && opened.total === total ? (
                    <tr>
                      <td colSpan={6} className={styles.records}>
                        <MoneyRecords
                          question={question}
                          flow={total.flow}
                          currency={total.currency}
                          part={opened.part}
                          partName={partNames[opened.part]}
                        />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className={parts.note}>
        <Trans>
          Dinyatakan = dihitung + dibagi + dikeluarkan, tepat. Jenis arus dan mata uang tidak pernah dijumlahkan, dan
          tidak ada kurs yang dipakai.
        </Trans>
      </p>
    </>
  );
}

function Reasons({ total }: { total: TotalsTableMoneyFragment }) {
  const { locale } = useLanguage();
  if (total.reasons.length === 0) return null;
  return (
    <ul>
      {total.reasons.map(({ code, part, amount, flows, rule }) => (
        <li key={`${code} ${part}`}>
          {rule}{' '}
          <span className={styles.amount}>
            {part === 'HEADLINE' ? null : `${shortMoney(amount, total.currency, locale)}, `}
            <Trans>{formatNumber(flows, locale)} catatan</Trans>
          </span>
        </li>
      ))}
    </ul>
  );
}
