import type { EntityKind } from '../../vocabulary/enums.generated.ts';
import type { Palette } from './palette.ts';
import { marks } from './shape.ts';

/**
 * What a mark is coloured by instead of its kind: one of the first groups or the rest, a step of an amount from 1, or
 * nothing, where the measure says nothing of it.
 */
export type Tint =
  | { readonly type: 'group'; readonly at: number | null }
  | { readonly type: 'amount'; readonly step: number }
  | { readonly type: 'none' };

/** Fill and edge of a mark. A kind that classifies is hollow; a tint always has an edge, for its lightest step is near paper. */
export interface MarkInk {
  readonly fill: string;
  readonly edge: string;
  /** Pixels. */
  readonly edgeWidth: number;
}

export function markInk(kind: EntityKind, tint: Tint | null, palette: Palette): MarkInk {
  if (tint === null) {
    const colour = palette.kinds[kind];
    return { fill: marks[kind].hollow ? palette.page : colour, edge: colour, edgeWidth: marks[kind].hollow ? 1.8 : 0 };
  }
  return { fill: tintColour(tint, palette), edge: palette.ink3, edgeWidth: tint.type === 'group' ? 0 : 1 };
}

function tintColour(tint: Tint, palette: Palette): string {
  switch (tint.type) {
    case 'group':
      return (tint.at === null ? undefined : palette.groups[tint.at]) ?? palette.otherGroup;
    case 'amount':
      return palette.amounts[tint.step - 1] ?? palette.page;
    case 'none':
      return palette.page;
  }
}

/** The same colour as a value of CSS. */
export function tintToken(tint: Tint): string {
  switch (tint.type) {
    case 'group':
      return tint.at === null ? 'var(--g-rest)' : `var(--g-${tint.at + 1})`;
    case 'amount':
      return `var(--seq-${tint.step})`;
    case 'none':
      return 'var(--page)';
  }
}
