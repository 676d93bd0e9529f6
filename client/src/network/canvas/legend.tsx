import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { KindMark } from '../../design/index.ts';
import { dashes, type Dash } from '../../drawing/marks/palette.ts';
import { tintToken, type Tint } from '../../drawing/marks/tint.ts';
import type { Picture } from '../../drawing/picture.ts';
import type { LinkKind } from '../../vocabulary/enums.generated.ts';
import { kindNames, kindOrder } from '../../vocabulary/kinds.ts';
import { linkNames } from '../../vocabulary/links.ts';
import { colourWords } from '../measure/measure-words.ts';
import { useMeasures } from '../measure/use-measures.ts';
import styles from './legend.module.css';

const strokes: Readonly<Record<LinkKind, { colour: string; dash: Dash }>> = {
  PARTNERSHIP: { colour: 'var(--k-partnership)', dash: 'solid' },
  ROLE: { colour: 'var(--k-programme)', dash: 'solid' },
  PROGRAMME: { colour: 'var(--k-programme)', dash: 'solid' },
  FUNDING: { colour: 'var(--k-programme)', dash: 'solid' },
  MEMBERSHIP: { colour: 'var(--k-actor)', dash: 'solid' },
  PRACTICE: { colour: 'var(--k-practice)', dash: 'solid' },
  TERRITORY: { colour: 'var(--ink-3)', dash: 'dashed' },
  BORDER: { colour: 'var(--ink-3)', dash: 'dashed' },
  GOVERNMENT: { colour: 'var(--ink-3)', dash: 'dashed' },
};

/** Names every mark and line that occurs in the picture, and no other. */
export function Legend({ picture, inMenu = false }: { picture: Picture; inMenu?: boolean }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const { definitions, colourKey } = useMeasures();
  const tints = colourKey === null ? [] : colourWords(colourKey, i18n, locale);
  const kinds = kindOrder.filter(
    (kind) =>
      picture.nodes.some((node) => node.kind === kind) ||
      (kind === 'PARTNERSHIP' && picture.links.some((link) => link.kind === 'PARTNERSHIP')),
  );
  const links = (Object.keys(strokes) as LinkKind[])
    .filter((kind) => picture.links.some((link) => link.kind === kind && !link.inferred))
    .filter(
      // Lines that look alike are named once, by the first.
      (kind, index, all) =>
        all.findIndex(
          (other) => strokes[other].colour === strokes[kind].colour && strokes[other].dash === strokes[kind].dash,
        ) === index,
    );
  const isInferred = picture.links.some((link) => link.inferred);
  return (
    <div className={inMenu ? styles.inMenu : styles.legend}>
      {kinds.map((kind) => (
        <span key={kind} className={styles.item}>
          {/* Where colour says something else, the shape alone says the kind. */}
          <KindMark kind={kind} {...(colourKey === null ? {} : { colour: 'var(--ink-3)' })} /> {i18n._(kindNames[kind])}
        </span>
      ))}
      {colourKey === null ? null : (
        <>
          <span className={styles.rule} />
          <strong className={styles.item}>
            {definitions.find(({ id }) => id === colourKey.measure)?.name ?? colourKey.measure}
          </strong>
          {tints.map(([tint, words]) => (
            <span key={words} className={styles.item}>
              <Swatch tint={tint} /> {words}
            </span>
          ))}
        </>
      )}
      {links.length > 0 || isInferred ? <span className={styles.rule} /> : null}
      {links.map((kind) => (
        <span key={kind} className={styles.item}>
          <LineSample {...strokes[kind]} /> {i18n._(linkNames[kind])}
        </span>
      ))}
      {isInferred ? (
        <span className={styles.item}>
          <LineSample colour="var(--ink-3)" dash="dotted" /> <Trans>disimpulkan</Trans>
        </span>
      ) : null}
    </div>
  );
}

function Swatch({ tint }: { tint: Tint }) {
  return (
    <svg width="12" height="12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="5" fill={tintToken(tint)} stroke={tint.type === 'group' ? 'none' : 'var(--ink-3)'} />
    </svg>
  );
}

function LineSample({ colour, dash }: { colour: string; dash: Dash }) {
  return (
    <svg width="26" height="4" aria-hidden="true" focusable="false">
      <path d="M1 2H25" stroke={colour} strokeWidth="1.8" strokeDasharray={dashes[dash]?.join(' ')} />
    </svg>
  );
}
