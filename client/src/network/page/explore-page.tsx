import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { ExploreSearch } from '../../network-address/explore-search.ts';
import { ExploreStart } from '../start/explore-start.tsx';
import { ExploreView } from './explore-view.tsx';
import { ExploreProvider, useExploreControl } from './use-explore.ts';

/** /jaringan: without a focus the question and a search, with one the network around it. */
export function ExplorePage({ search }: { search: ExploreSearch }) {
  const { t } = useLingui();
  const control = useExploreControl(search);
  const { focus, overview } = control.state;
  useEffect(() => {
    document.title = t`Jaringan · Jejaring`;
  }, [t]);
  return (
    <ExploreProvider value={control}>
      {focus.length === 0 && !overview ? <ExploreStart /> : <ExploreView />}
    </ExploreProvider>
  );
}
