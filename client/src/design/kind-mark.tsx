import type { EntityKind } from '../vocabulary/enums.generated.ts';

/** How a kind is drawn: who and what acts is filled and coloured, what classifies is hollow and grey. */
interface MarkShape {
  readonly colour: string;
  readonly hollow: boolean;
  /** Path in a box of 12 × 12. */
  readonly path: string;
}

const circle = 'M6 .6a5.4 5.4 0 1 1 0 10.8a5.4 5.4 0 1 1 0-10.8z';
const diamond = 'M6 .3L11.7 6L6 11.7L.3 6z';
const page = 'M2 .8h5.4L10.2 3.6v7.6H2z';

export const markShapes: Readonly<Record<EntityKind, MarkShape>> = {
  REGION: { colour: 'var(--k-region)', hollow: false, path: circle },
  ACTOR: {
    colour: 'var(--k-actor)',
    hollow: false,
    path: 'M2.4 1h7.2A1.4 1.4 0 0 1 11 2.4v7.2A1.4 1.4 0 0 1 9.6 11H2.4A1.4 1.4 0 0 1 1 9.6V2.4A1.4 1.4 0 0 1 2.4 1z',
  },
  PARTNERSHIP: { colour: 'var(--k-partnership)', hollow: false, path: diamond },
  PROGRAMME: { colour: 'var(--k-programme)', hollow: false, path: 'M3.1 1h5.8L11.8 6L8.9 11H3.1L.2 6z' },
  AGREEMENT: { colour: 'var(--k-agreement)', hollow: false, path: page },
  PRACTICE: { colour: 'var(--k-practice)', hollow: false, path: 'M6 .5L11.6 4.6L9.5 11.2H2.5L.4 4.6z' },
  CHALLENGE: { colour: 'var(--k-challenge)', hollow: false, path: 'M.5 1.4h11L6 11.2z' },
  POTENTIAL: { colour: 'var(--k-practice)', hollow: true, path: 'M6 1.6L10.9 10.5H1.1z' },
  SECTOR: { colour: 'var(--k-class)', hollow: true, path: 'M6 1.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2z' },
  GOAL: { colour: 'var(--k-class)', hollow: true, path: 'M1.6 1.6h8.8v8.8H1.6z' },
  INDICATOR: { colour: 'var(--k-class)', hollow: true, path: 'M6 1.2L10.8 6L6 10.8L1.2 6z' },
  SOURCE: { colour: 'var(--k-class)', hollow: true, path: 'M2.4 1.2h4.8L9.8 3.8v7H2.4z' },
};

/** The mark before a name, 12 px unless said otherwise. Decorative: the kind stands in words beside it or in the name's title. */
export function KindMark({ kind, size = 12, colour }: { kind: EntityKind; size?: number; colour?: string }) {
  const shape = colour === undefined ? markShapes[kind] : { ...markShapes[kind], colour };
  return (
    <svg
      className="kind-mark"
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path
        d={shape.path}
        fill={shape.hollow ? 'none' : shape.colour}
        stroke={shape.hollow ? shape.colour : 'none'}
        strokeWidth={shape.hollow ? 1.6 : 0}
        strokeLinejoin="round"
      />
    </svg>
  );
}
