import { Plural, Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { KindMark, Unknown } from '../../design/index.ts';
import type { LoadedPicture } from '../data/loaded-picture.ts';
import { useExplore } from '../page/use-explore.ts';
import { select } from '../state/transitions.ts';
import styles from './panel.module.css';

/** The way in one line: party, what joins them, next party; each can be opened. Shown on the panel of any node it passes. */
export function PathStrip({ path, selected }: { path: LoadedPicture['path']; selected: string }) {
  const { apply } = useExplore();
  if (path === null || path === 'none') return null;
  const passes =
    path.parties.some((party) => party.id === selected) ||
    path.steps.some((step) => step.through.some((one) => one.id === selected));
  if (!passes) return null;
  const years = path.steps.flatMap((step) => step.through.slice(0, 1).map((one) => one.from));
  return (
    <div className={styles.path}>
      <div className={styles.strip}>
        {path.parties.map((party, index) => (
          <Fragment key={party.id}>
            {index === 0 ? null : <Step step={path.steps[index - 1]} open={(id) => apply(select(id))} />}
            <button type="button" onClick={() => apply(select(party.id))}>
              <KindMark kind={party.kind} /> {party.name}
            </button>
          </Fragment>
        ))}
      </div>
      <p className={styles.pathnote}>
        <Trans>Jalur terpendek</Trans>
        {path.ways > 1 ? (
          <>
            {' '}
            (<Plural value={path.ways} one="satu dari # jalur" other="satu dari # jalur" />)
          </>
        ) : null}
        ; <Trans>tahun kemitraan</Trans>{' '}
        {years.every((year) => year === null) ? <Unknown /> : years.map((year) => year?.slice(0, 4) ?? '?').join(', ')}
      </p>
    </div>
  );
}

type PathStep = Exclude<NonNullable<LoadedPicture['path']>, 'none'>['steps'][number];

function Step({ step, open }: { step: PathStep | undefined; open: (id: string) => void }) {
  const through = step?.through[0];
  const mark = (
    <svg className={styles.step} viewBox="0 0 28 14" aria-hidden="true" focusable="false">
      <path
        d="M0 7H28"
        stroke="var(--accent)"
        strokeWidth="2"
        strokeDasharray={step?.inferred === true ? '1.5 2.5' : undefined}
      />
      {through?.kind === 'PARTNERSHIP' ? (
        <path d="M14 1L20 7L14 13L8 7Z" fill="var(--k-partnership)" stroke="var(--surface)" strokeWidth="1.5" />
      ) : null}
      {through?.kind === 'PROGRAMME' ? (
        <path d="M11 2H17L20 7L17 12H11L8 7Z" fill="var(--k-programme)" stroke="var(--surface)" strokeWidth="1.5" />
      ) : null}
    </svg>
  );
  if (through === undefined) return mark;
  return (
    <button type="button" title={through.name} aria-label={through.name} onClick={() => open(through.id)}>
      {mark}
    </button>
  );
}
