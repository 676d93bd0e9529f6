import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useExplore } from '../page/use-explore.ts';
import { writeState } from '../../network-address/explore-state.ts';

/** Leads to the reading of the network that is shown. */
export function ReadLink() {
  const { state } = useExplore();
  // Whoever sees a measure as colour only wants to read that one.
  const read = writeState({ ...state, size: state.size ?? state.colour, colour: null, measuredAround: false });
  return (
    <Link to="/jaringan/baca" search={read} data-quiet="">
      <Trans>Baca jaringan ini</Trans>
    </Link>
  );
}
