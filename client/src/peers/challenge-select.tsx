import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { KindMark } from '../design/kind-mark.tsx';
import { shortName } from './indicator-words.ts';
import type { ChallengeSelectListFragment } from './challenge-select.generated.ts';
import type { PeersView } from './peer-list-view.ts';
import styles from './controls.module.css';

/** The indicator that the list is read for; until one is chosen, the one in which the region stands furthest back. */
export function ChallengeSelect({
  view,
  choose,
}: {
  view: PeersView<ChallengeSelectListFragment>;
  choose: (indicator: string) => void;
}) {
  const { i18n } = useLingui();
  const id = useId();
  if (view.challenge === null) return null;
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        <Trans>Tantangan kami</Trans>
      </label>
      <div className={styles.select}>
        <KindMark kind="CHALLENGE" />
        <select id={id} value={view.challenge.indicator.id} onChange={(event) => choose(event.target.value)}>
          {view.challenges.map(({ indicator }) => (
            <option key={indicator.id} value={indicator.id}>
              {shortName(indicator, i18n)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
