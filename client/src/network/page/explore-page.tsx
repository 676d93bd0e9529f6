import type { ExploreSearch } from '../../network-address/explore-search.ts';
import { ExploreStart } from '../start/explore-start.tsx';
import { ExploreView } from './explore-view.tsx';
import { useNetworkTitle } from './use-network-title.ts';
import { ExploreProvider, useExploreControl } from './use-explore.ts';

/** /jaringan: without a focus the question and a search, with one the network around it. */
export function ExplorePage({ search }: { search: ExploreSearch }) {
  const control = useExploreControl(search);
  const { focus, overview } = control.state;
  useNetworkTitle(control.state);
  return (
    <ExploreProvider value={control}>
      {focus.length === 0 && !overview ? <ExploreStart /> : <ExploreView />}
    </ExploreProvider>
  );
}
