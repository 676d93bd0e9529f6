import type { EntityKind, LinkKind } from '../../vocabulary/enums.generated.ts';
import { marks } from './shape.ts';

/** Steps of the one hue that stands for amounts. */
export const amountSteps = 5;
/** Groups that are told apart by a colour of their own; the rest share one. */
export const groupColours = 7;

/** The colours of tokens.css that a canvas needs, as `#rrggbb`. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** Colours of groups, and the one of all further groups. */
  readonly groups: readonly string[];
  readonly otherGroup: string;
  /** Steps of an amount, the least first. */
  readonly amounts: readonly string[];
}

/** Reads the tokens of the theme that is shown now. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (token: string) => style.getPropertyValue(token).trim().toLowerCase();
  return {
    page: read('--page'),
    surface: read('--surface'),
    ink: read('--ink'),
    ink2: read('--ink-2'),
    ink3: read('--ink-3'),
    line: read('--line'),
    lineStrong: read('--line-strong'),
    accent: read('--accent'),
    kinds: Object.fromEntries(Object.entries(marks).map(([kind, mark]) => [kind, read(mark.token)])) as Record<
      EntityKind,
      string
    >,
    groups: Array.from({ length: groupColours }, (_, at) => read(`--g-${at + 1}`)),
    otherGroup: read('--g-rest'),
    amounts: Array.from({ length: amountSteps }, (_, at) => read(`--seq-${at + 1}`)),
  };
}

/** `share` of the first colour, the rest of the second. Colours are `#rrggbb`. */
export function mix(first: string, second: string, share: number): string {
  const a = channels(first);
  const b = channels(second);
  return `#${a
    .map((value, i) =>
      Math.round(value * share + b[i]! * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export type Dash = 'solid' | 'dashed' | 'dotted';

export interface LinkStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash: Dash;
}

/** Partner solid thin, role solid ochre, territory dashed, inferred dotted (design.md §5). */
export function linkStyle(
  link: { readonly kind: LinkKind; readonly inferred: boolean; readonly weight: number },
  palette: Palette,
): LinkStyle {
  const { kinds, page } = palette;
  const width = 1 + Math.min(Math.log2(Math.max(link.weight, 1)) * 0.5, 2.5);
  if (link.inferred) return { colour: mix(palette.ink3, page, 0.85), width: 1.5, dash: 'dotted' };
  switch (link.kind) {
    case 'PARTNERSHIP':
      return { colour: mix(kinds.PARTNERSHIP, page, 0.42), width, dash: 'solid' };
    case 'PROGRAMME':
    case 'ROLE':
    case 'FUNDING':
      return { colour: mix(kinds.PROGRAMME, page, 0.7), width, dash: 'solid' };
    case 'MEMBERSHIP':
      return { colour: mix(kinds.ACTOR, page, 0.6), width, dash: 'solid' };
    case 'PRACTICE':
      return { colour: mix(kinds.PRACTICE, page, 0.6), width, dash: 'solid' };
    case 'TERRITORY':
    case 'BORDER':
    case 'GOVERNMENT':
      return { colour: mix(palette.ink3, page, 0.65), width: 1, dash: 'dashed' };
  }
}

/** Lengths in pixels of stroke and gap. */
export const dashes: Readonly<Record<Dash, readonly [number, number] | null>> = {
  solid: null,
  dashed: [5, 3],
  dotted: [1.5, 2.5],
};
