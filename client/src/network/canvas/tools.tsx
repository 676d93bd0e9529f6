import { useLingui } from '@lingui/react';
import { Button } from '../../design/index.ts';
import type { ViewContext } from '../actions/action.ts';
import { toolbar } from '../actions/view-actions.ts';

/** What can be done with the view of the network, as a row of buttons. */
export function Tools({ context }: { context: ViewContext }) {
  const { i18n } = useLingui();
  return toolbar.map((action) => {
    const label = i18n._(action.label);
    return (
      <Button
        key={action.name}
        look="icon"
        aria-label={label}
        title={label}
        disabled={!action.isPossible(context)}
        onClick={() => action.run(context)}
      >
        <action.Icon size={18} stroke={1.6} aria-hidden="true" />
      </Button>
    );
  });
}
