import { Trans } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { visiblePicture } from '../../drawing/visible.ts';
import { usePicture } from '../data/use-picture.ts';
import { MeasuresProvider, useMeasuredPicture } from '../measure/use-measures.ts';
import { FilterDrawer } from '../filters/filter-drawer.tsx';
import { Filters } from '../filters/filters.tsx';
import { Panel } from '../panel/panel.tsx';
import { Stage } from '../stage/stage.tsx';
import { panelOf } from '../../network-address/explore-state.ts';
import styles from './explore-view.module.css';
import { useExplore } from './use-explore.ts';
import { usePhone } from './use-phone.ts';

/** Rail, stage and panel; on a tablet the rail is a drawer, on a phone the panel is a sheet. */
export function ExploreView() {
  const { state } = useExplore();
  const { language } = useLanguage();
  const answer = usePicture(state, language);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const hasRail = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false });
  const { loaded } = answer;
  const { focus, hidden, collapsed, selected } = state;
  const visible = useMemo(() => {
    if (loaded === null) return null;
    const onPath = loaded.path === null || loaded.path === 'none' ? [] : loaded.path.parties.map((party) => party.id);
    return visiblePicture(loaded.picture, {
      focus,
      hidden,
      collapsed,
      keep: [...onPath, ...(selected === null ? [] : [selected])],
    });
  }, [loaded, focus, hidden, collapsed, selected]);
  const { picture, measures } = useMeasuredPicture(visible, loaded?.picture ?? null);
  const shown = panelOf(state, usePhone());

  return (
    <MeasuresProvider value={measures}>
      <div className={styles.page} data-panel={shown === null ? 'closed' : 'open'}>
        <h1 className="visually-hidden">
          <Trans>Jaringan</Trans>
        </h1>
        {hasRail ? (
          <aside className={styles.rail}>
            <Filters loaded={loaded} />
          </aside>
        ) : (
          <FilterDrawer isOpen={filtersOpen} close={() => setFiltersOpen(false)}>
            <Filters loaded={loaded} />
          </FilterDrawer>
        )}
        <div className={styles.stage}>
          <Stage answer={answer} picture={picture} openFilters={hasRail ? null : () => setFiltersOpen(true)} />
        </div>
        {shown === null ? null : (
          <div className={styles.panel}>
            <Panel id={shown} loaded={loaded} />
          </div>
        )}
      </div>
    </MeasuresProvider>
  );
}
