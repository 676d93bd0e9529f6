import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { useMore } from '../platform/use-more.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { Answered } from '../design/answered.tsx';
import { Pager } from '../design/pager.tsx';
import { Section } from '../design/section.tsx';
import { Empty } from '../design/states.tsx';
import { Unknown } from '../design/unknown.tsx';
import { flowNames } from '../vocabulary/money.ts';
import { formatDate, formatMoney } from '../vocabulary/numbers.ts';
import { ProgrammeFlowsDocument, type FlowLineFragment, type ProgrammeFlowsQuery } from './flows.generated.ts';
import styles from './flows.module.css';

/** The money as published, flow by flow: kinds and currencies are never added up here. */
export function Flows({ id }: { id: string }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const query = useQuery(ProgrammeFlowsDocument, { variables: { id, language, first: 8 } });
  const more = useMore(query, { connectionOf: flowsOf, joined, first: 50 });
  return (
    <Section title={<Trans>Uang menurut jenis dan mata uang</Trans>}>
      <Answered query={query} of={flowsOf} lines={3} failed={<Trans>Aliran uang tidak dapat dimuat.</Trans>}>
        {(connection) =>
          connection.totalCount === 0 ? (
            <Empty>
              <Trans>Tidak ada aliran uang tercatat untuk program ini.</Trans>
            </Empty>
          ) : (
            <>
              <div className={styles.scroll} tabIndex={0} role="group" aria-label={t`Tabel aliran uang`}>
                <FlowTable flows={connection.edges.map((edge) => edge.node)} />
              </div>
              <Pager shown={connection.edges.length} total={connection.totalCount} {...more} />
              <p className={styles.note}>
                <Trans>Tidak dijumlahkan: jenis yang berbeda dapat berisi uang yang sama.</Trans>
              </p>
            </>
          )
        }
      </Answered>
    </Section>
  );
}

function FlowTable({ flows }: { flows: readonly FlowLineFragment[] }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Jenis</Trans>
          </th>
          <th scope="col" className={styles.figure}>
            <Trans>Jumlah</Trans>
          </th>
          <th scope="col">
            <Trans>Tanggal nilai</Trans>
          </th>
          <th scope="col">
            <Trans>Dari</Trans>
          </th>
          <th scope="col">
            <Trans>Kepada</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => (
          <tr key={flow.id}>
            <th scope="row">{i18n._(flowNames[flow.kind])}</th>
            <td className={styles.figure}>
              {flow.value === null ? <Unknown /> : formatMoney(flow.value, flow.currency, locale)}
            </td>
            <td>{dateOf(flow) === null ? <Unknown /> : formatDate(dateOf(flow) ?? '', locale)}</td>
            <td>
              <End party={flow.from} text={flow.fromText} />
            </td>
            <td>
              <End party={flow.to} text={flow.toText} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function End({ party, text }: { party: FlowLineFragment['from']; text: string | null }) {
  if (party !== null) return <EntityLink id={party.id} kind={party.kind} name={party.name} />;
  return text === null || text === '' ? <Unknown /> : <>{text}</>;
}

const dateOf = ({ valueDate, date }: FlowLineFragment): string | null => valueDate ?? date;

type Connection = NonNullable<Extract<NonNullable<ProgrammeFlowsQuery['node']>, { flows: unknown }>['flows']>;

function flowsOf(data: ProgrammeFlowsQuery | undefined): Connection | null {
  const node = data?.node;
  return node != null && 'flows' in node ? node.flows : null;
}

function joined(before: ProgrammeFlowsQuery, next: ProgrammeFlowsQuery): ProgrammeFlowsQuery {
  const [old, added] = [flowsOf(before), flowsOf(next)];
  if (old === null || added === null || before.node == null) return before;
  return {
    ...before,
    node: { ...before.node, flows: { ...added, edges: [...old.edges, ...added.edges] } },
  } as ProgrammeFlowsQuery;
}
