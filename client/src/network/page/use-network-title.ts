import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { ExploreState } from '../../network-address/explore-state.ts';
import { useNames } from '../data/use-names.ts';

/** The title of the tab, and so of each step in the browser's history: what is selected, around whom, and how it is shown. */
export function useNetworkTitle({ selected, focus, path, view }: ExploreState): void {
  const { t } = useLingui();
  const around = [...focus, ...(path === null ? [] : [...(path.from === null ? [] : [path.from]), path.to])];
  const ids = [...new Set([...(selected === null ? [] : [selected]), ...around])].slice(0, mostNames);
  const names = useNames(ids, null);
  const views = { network: t`Jaringan`, map: t`Peta`, table: t`Tabel`, timeline: t`Linimasa` };
  const title = [...ids.flatMap((id) => names.get(id)?.name ?? []), views[view], 'Jejaring'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

const mostNames = 3;
