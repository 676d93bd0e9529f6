import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useExplore } from '../page/use-explore.ts';
import { writeState } from '../state/explore-state.ts';

/** Leads to the reading of the network that is shown. */
export function ReadLink() {
  const { state } = useExplore();
  return (
    <Link to="/jaringan/baca" search={writeState(state)} data-quiet="">
      <Trans>Baca jaringan ini</Trans>
    </Link>
  );
}
