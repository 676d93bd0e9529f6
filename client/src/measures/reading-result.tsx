import { Trans } from '@lingui/react/macro';
import { Answered } from '../design/answered.tsx';
import { Button } from '../design/button.tsx';
import { Pager } from '../design/pager.tsx';
import { Section } from '../design/section.tsx';
import { Empty } from '../design/states.tsx';
import { SmallNetwork } from '../entity/small-network.tsx';
import { Beside } from './beside.tsx';
import { RankedTable } from './ranked-table.tsx';
import styles from './measures.module.css';
import { RunProgress } from './run-progress.tsx';
import type { Reading } from './use-reading.ts';

/** What the measure found, or how far it is. */
export function ReadingResult({ reading }: { reading: Reading }) {
  const { result, error, isLoading, isStopped, retry, start } = reading;
  if (isStopped) {
    return (
      <Empty
        action={
          <Button onClick={start}>
            <Trans>Hitung lagi</Trans>
          </Button>
        }
      >
        <Trans>Hitungan dihentikan.</Trans>
      </Empty>
    );
  }
  return (
    <Answered
      // A measure that failed has no figures, also where it had some on its way.
      query={{
        data: error === undefined && result !== null ? result : undefined,
        loading: isLoading,
        error,
        refetch: retry,
      }}
      of={(data: Result) => data}
      lines={8}
      failed={<Trans>Ukuran ini tidak dapat dihitung.</Trans>}
    >
      {(found) => <Figures reading={reading} result={found} />}
    </Answered>
  );
}

type Result = NonNullable<Reading['result']>;

function Figures({ reading: { measure, stop, more }, result }: { reading: Reading; result: Result }) {
  if (result.state === 'RUNNING') return <RunProgress progress={result.progress} stop={stop} />;
  const nodes = result.nodes?.edges.map(({ node }) => node) ?? [];
  const [first] = nodes;
  if (first === undefined || result.linkCount === 0) {
    return (
      <Empty>
        <Trans>Tidak ada hubungan di cakupan ini. Longgarkan saringan atau baca seluruh jaringan.</Trans>
      </Empty>
    );
  }
  return (
    <div className={styles.result}>
      <div className={styles.columns}>
        <Section title={<Trans>Urutan</Trans>}>
          <RankedTable measure={measure} nodes={nodes} />
          {more === null ? null : <Pager shown={nodes.length} total={result.nodes?.totalCount ?? 0} more={more} />}
        </Section>
        <div className={styles.aside}>
          <Beside measure={measure} result={result} />
          <SmallNetwork id={first.id} kind={first.kind} name={first.name} />
        </div>
      </div>
    </div>
  );
}
