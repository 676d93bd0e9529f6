import { useLingui } from '@lingui/react';
import { Button } from '../../design/index.ts';
import { nodeActions } from '../actions/node-actions.ts';
import { useExplore } from '../page/use-explore.ts';
import styles from './panel.module.css';

/** What can be done with a node of the picture; the same as its gestures and keys, for those who use neither. */
export function NodeActions({ id, isDrawn }: { id: string; isDrawn: boolean }) {
  const { i18n } = useLingui();
  const { state, apply } = useExplore();
  if (!isDrawn) return null;
  const context = { state, apply, at: id };
  return (
    <div className={`${styles.tools} screen-only`}>
      {nodeActions
        .filter((action) => action.isPossible(context))
        .map((action) => (
          <Button key={action.name} look="quiet" onClick={() => action.run(context)}>
            {i18n._(action.label)}
          </Button>
        ))}
    </div>
  );
}
