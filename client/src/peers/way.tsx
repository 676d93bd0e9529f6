import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconRoute } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { exploreAddress } from '../network-address/explore-address.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { Name } from '../design/name.tsx';
import { linkNames } from '../vocabulary/links.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import type { WayPeerFragment, WayToPeerFragment } from './way.generated.ts';
import styles from './way.module.css';

/** How to reach a peer: who joins whom, through what; borders are marked as such, and no way is said plainly. */
export function Way({ peer, from }: { peer: WayPeerFragment; from: string }) {
  const { path, region } = peer;
  const them = shortRegion(region.name);
  return (
    <section aria-labelledby="cara-menghubungi">
      <h3 id="cara-menghubungi" className={styles.title}>
        <IconRoute size={18} stroke={1.6} aria-hidden="true" /> <Trans>Cara menghubungi</Trans>
      </h3>
      {path === null ? (
        <p className={styles.text}>
          <Trans>
            Tidak ada jalur tercatat ke <Name of={them} /> dalam 6 langkah kemitraan, program, keanggotaan atau
            perbatasan.
          </Trans>
        </p>
      ) : (
        <>
          <Strip path={path} />
          <p className={`${styles.text} running-text`}>
            <Plural value={path.length} other="# langkah" />
            <Through path={path} />.{' '}
            <span className="screen-only">
              <Link {...exploreAddress([from], { wayTo: region.id })}>
                <Trans>Buka di jaringan</Trans>
              </Link>
            </span>
          </p>
        </>
      )}
    </section>
  );
}

function Strip({ path }: { path: WayToPeerFragment }) {
  const { i18n } = useLingui();
  const [start] = path.steps;
  if (start === undefined) return null;
  return (
    <ol className={styles.strip}>
      <li>
        <Party party={start.from} />
      </li>
      {path.steps.map((step, index) => (
        <Fragment key={index}>
          <li className={styles.step} data-kind={step.kind}>
            <span className={styles.label}>{i18n._(linkNames[step.kind])}</span>
          </li>
          {step.through
            .filter(hasOwnName)
            .slice(0, 1)
            .map((one) => (
              <li key={one.id} className={styles.through}>
                <EntityLink id={one.id} kind={one.kind} name={one.name} />
              </li>
            ))}
          <li>
            <Party party={step.to} />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}

/** A partnership called by its two parties says nothing that does not stand beside it. */
function hasOwnName({ name }: { readonly name: string }): boolean {
  return !name.includes(' – ');
}

function Party({ party }: { party: WayToPeerFragment['steps'][number]['to'] }) {
  return (
    <EntityLink id={party.id} kind={party.kind} name={party.kind === 'REGION' ? shortRegion(party.name) : party.name} />
  );
}

/** Whom the way goes through, and what a border is worth. */
function Through({ path }: { path: WayToPeerFragment }) {
  const borders = path.steps.filter(({ kind }) => kind === 'BORDER').length;
  const body = path.steps.find(({ kind, to }) => kind === 'MEMBERSHIP' && to.kind === 'ACTOR')?.to.name;
  return (
    <>
      {body === undefined ? null : (
        <>
          ,{' '}
          <Trans>
            lewat <Name of={body} />
          </Trans>
        </>
      )}
      {borders === path.length ? (
        <>
          , <Trans>hanya lewat perbatasan: bertetangga belum berarti pernah bekerja sama</Trans>
        </>
      ) : borders > 0 ? (
        <>
          , <Trans>sebagian lewat perbatasan</Trans>
        </>
      ) : null}
    </>
  );
}
