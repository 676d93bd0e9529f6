import { useLingui } from '@lingui/react/macro';
import { IconAffiliate, IconMap2, IconTable, IconTimeline } from '@tabler/icons-react';
import { useExplore } from '../page/use-explore.ts';
import type { View } from '../../network-address/explore-state.ts';
import { setView } from '../state/transitions.ts';
import styles from './view-switch.module.css';

export function ViewSwitch() {
  const { t } = useLingui();
  const { state, apply } = useExplore();
  const options: readonly [View, string, typeof IconTable][] = [
    ['network', t`Jaringan`, IconAffiliate],
    ['map', t`Peta`, IconMap2],
    ['table', t`Tabel`, IconTable],
    ['timeline', t`Linimasa`, IconTimeline],
  ];
  return (
    <div className={styles.switch} role="group" aria-label={t`Tampilan`}>
      {options.map(([view, name, Icon]) => (
        <button
          key={view}
          type="button"
          className={styles.option}
          aria-pressed={state.view === view}
          onClick={() => apply(setView(view))}
        >
          <Icon size={18} stroke={1.6} aria-hidden="true" />
          {name}
        </button>
      ))}
    </div>
  );
}
