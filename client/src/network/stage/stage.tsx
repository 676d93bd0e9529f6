import { Trans } from '@lingui/react/macro';
import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router';
import { Suspense } from 'react';
import { BrokenPart, errorCode, Failure, Loading } from '../../design/index.ts';
import type { Picture } from '../../drawing/picture.ts';
import { lazyPage } from '../../platform/page-part.ts';
import type { PictureState } from '../data/use-picture.ts';
import { MeasureNotes } from '../measure/measure-note.tsx';
import { useExplore } from '../page/use-explore.ts';
import { usePhone } from '../page/use-phone.ts';
import { Chips } from './chips.tsx';
import { EmptyingNote } from './emptying-note.tsx';
import { HiddenChip } from './hidden-chip.tsx';
import note from './note.module.css';
import { ReadLink } from './read-link.tsx';
import styles from './stage.module.css';
import { ViewSwitch } from './view-switch.tsx';

const NetworkView = lazyPage(() => import('../canvas/network-view.tsx'), 'NetworkView');
const MapView = lazyPage(() => import('../map/map-view.tsx'), 'MapView');
const TableView = lazyPage(() => import('../table/table-view.tsx'), 'TableView');
const TimelineView = lazyPage(() => import('../timeline/timeline-view.tsx'), 'TimelineView');

interface StageProps {
  readonly answer: PictureState;
  /** Without what a person put away; null before the first answer. */
  readonly picture: Picture | null;
  /** Where filters are a drawer: opens it. */
  readonly openFilters: (() => void) | null;
}

/** What is asked, how it is shown, and the same set as network, map, table or timeline. */
export function Stage({ answer, picture, openFilters }: StageProps) {
  const { state } = useExplore();
  const isPhone = usePhone();
  const { loaded, isLoading, error } = answer;
  const View = { network: NetworkView, map: MapView, table: TableView, timeline: TimelineView }[state.view];
  return (
    <>
      <div className={styles.head}>
        <Chips loaded={loaded} openFilters={openFilters} />
        <div className={styles.views}>
          <ViewSwitch />
        </div>
      </div>
      <div className={styles.body}>
        <div className={styles.floating} data-flow={state.view === 'table' || state.view === 'timeline' || undefined}>
          <div className={styles.notes}>
            {error === null ? null : (
              <Failure
                what={<Trans>Jaringan tidak dapat dimuat.</Trans>}
                code={errorCode(error)}
                retry={answer.retry}
              />
            )}
            {picture === null || loaded === null ? null : <HiddenChip picture={picture} all={loaded.picture} />}
            <MeasureNotes />
            {loaded === null || isLoading ? null : <EmptyingNote loaded={loaded} />}
            {isPhone || picture === null ? null : (
              <p className={note.note}>
                <ReadLink />
              </p>
            )}
          </div>
        </div>
        <div className={styles.picture} data-stale={isLoading || undefined} aria-busy={isLoading}>
          {picture === null || loaded === null ? (
            error === null ? (
              <div className={styles.waiting}>
                <Loading />
              </div>
            ) : null
          ) : (
            <CatchBoundary getResetKey={() => state.view} errorComponent={BrokenView}>
              <Suspense
                fallback={
                  <div className={styles.waiting}>
                    <Loading />
                  </div>
                }
              >
                <View picture={picture} loaded={loaded} />
              </Suspense>
            </CatchBoundary>
          )}
        </div>
      </div>
    </>
  );
}

/** Filters, panel and the other views stay. */
function BrokenView(problem: ErrorComponentProps) {
  return (
    <div className={styles.waiting}>
      <BrokenPart {...problem} />
    </div>
  );
}
