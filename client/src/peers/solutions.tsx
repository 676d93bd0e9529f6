import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { KindMark } from '../design/kind-mark.tsx';
import { Name } from '../design/name.tsx';
import { Unknown } from '../design/unknown.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import type { PeersView } from './peer-list-view.ts';
import type { SolutionsListFragment } from './solutions.generated.ts';
import styles from './solutions.module.css';

type View = PeersView<SolutionsListFragment>;
type Row = View['rows'][number];

/** Practices of a peer that address a challenge of mine, with who says so; then the nearest peer that has one. */
export function Solutions({ view, row }: { view: View; row: Row }) {
  const them = shortRegion(row.name);
  const elsewhere = view.rows.find((one) => one !== row && one.peer.solutions.length > 0);
  return (
    <section aria-labelledby="praktik-mereka">
      <h3 id="praktik-mereka" className={styles.title}>
        <KindMark kind="PRACTICE" size={14} /> <Trans>Praktik untuk tantangan kami</Trans>
      </h3>
      {row.peer.solutions.length === 0 ? (
        <p className={styles.text}>
          <Trans>
            Di <Name of={them} /> <Unknown />, bukan tidak ada: belum ada sumber yang mencatatnya.
          </Trans>
        </p>
      ) : (
        <List row={row} />
      )}
      {row.peer.solutions.length > 0 || elsewhere === undefined ? null : (
        <div className={styles.elsewhere}>
          <Elsewhere row={elsewhere} />
        </div>
      )}
    </section>
  );
}

function Elsewhere({ row }: { row: Row }) {
  const { locale } = useLanguage();
  const [name, { rank }] = [shortRegion(row.name), row];
  return (
    <>
      <p>
        <b>
          <Trans>
            <Name of={name} />, peringkat {formatNumber(rank, locale)}:
          </Trans>
        </b>
      </p>
      <List row={row} />
    </>
  );
}

function List({ row }: { row: Row }) {
  return (
    <ul className={styles.list}>
      {row.peer.solutions.map((one) => {
        const challenge = one.challenge.name.toLocaleLowerCase();
        const sources = [...new Set(one.evidence.map(({ source }) => source.name))].join(', ');
        return (
          <li key={`${one.practice.id} ${one.challenge.id}`}>
            <EntityLink id={one.practice.id} kind="PRACTICE" name={one.practice.name} mark={false} />
            <span className={styles.why}>
              {one.basis === 'DERIVED' ? (
                <>
                  <Trans>
                    untuk <Name of={challenge} />, diturunkan
                  </Trans>
                  : {one.rule}
                </>
              ) : (
                <Trans>
                  untuk <Name of={challenge} />, menurut <Name of={sources} />
                </Trans>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
