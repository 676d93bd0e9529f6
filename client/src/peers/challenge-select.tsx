import { Trans, useLingui } from '@lingui/react/macro';
import { KindMark } from '../design/kind-mark.tsx';
import { ChoiceField } from '../forms/choice-field.tsx';
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
  if (view.challenge === null) return null;
  return (
    <ChoiceField
      look="inline"
      label={
        <span className={styles.label}>
          <Trans>Tantangan kami</Trans>
        </span>
      }
      leftSection={<KindMark kind="CHALLENGE" />}
      value={view.challenge.indicator.id}
      options={view.challenges.map(({ indicator }) => ({ value: indicator.id, label: shortName(indicator, i18n) }))}
      choose={choose}
    />
  );
}
