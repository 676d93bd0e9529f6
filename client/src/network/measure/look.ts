import { amountSteps, groupColours } from '../../drawing/marks/palette.ts';
import type { Tint } from '../../drawing/marks/tint.ts';
import type { Picture, PictureNode } from '../../drawing/picture.ts';
import type { Measured } from './load-measured.ts';

/** Radius in pixels of a mark without a figure, and of the one with the highest. */
const smallest = 4.5;
const largest = 19;

/** What the sizes of a measured picture mean. */
export interface SizeKey {
  readonly measure: string;
  readonly highest: number;
  /** Nodes of the picture that the measure says nothing of. */
  readonly without: number;
}

/** What the colours of a measured picture mean. */
export interface ColourKey {
  readonly measure: string;
  readonly entries: readonly ColourEntry[];
  readonly without: number;
}

export type ColourEntry =
  /** A group is called by the one of it in the picture that has most partners; null: all further groups. */
  | { readonly tint: Tint; readonly type: 'group'; readonly name: string | null; readonly count: number }
  | { readonly tint: Tint; readonly type: 'amount'; readonly from: number; readonly to: number };

export interface MeasuredPicture {
  readonly picture: Picture;
  readonly size: SizeKey | null;
  readonly colour: ColourKey | null;
}

/** Measures whose figure is the size of a group: the groups themselves are what one wants to see. */
export const groupMeasures: ReadonlySet<string> = new Set(['communities', 'components']);

/**
 * A picture sized by one measure and coloured by another. The area of a mark grows with its figure, the highest in the
 * picture being largest; amounts fall into five steps of as many nodes each, groups have colours by their number in the picture.
 */
export function measuredPicture(picture: Picture, size: Measured | null, colour: Measured | null): MeasuredPicture {
  if (size === null && colour === null) return { picture, size: null, colour: null };
  const valueOf = (measured: Measured, { id }: PictureNode) => measured.figures.get(id)?.value ?? null;
  const sizeKey = size === null ? null : sizesOf(picture, size.measure, (node) => valueOf(size, node));
  const tints = colour === null ? null : tintsOf(picture, colour);
  const measures = [...new Set([size, colour].filter((one) => one !== null))];
  const nodes = picture.nodes.map((node): PictureNode => ({
    ...node,
    look: {
      radius: size === null || sizeKey === null ? null : radiusOfFigure(valueOf(size, node), sizeKey.highest),
      tint: tints === null ? null : tints.tintOf(node),
      figures: measures.map(({ measure, figures }) => ({
        measure,
        value: figures.get(node.id)?.value ?? null,
        group: figures.get(node.id)?.group ?? null,
      })),
    },
  }));
  return { picture: { ...picture, nodes }, size: sizeKey, colour: tints?.key ?? null };
}

/** Pixels, by area. */
export function radiusOfFigure(value: number | null, highest: number): number {
  return value === null || highest <= 0 ? smallest : smallest + (largest - smallest) * Math.sqrt(value / highest);
}

function sizesOf(picture: Picture, measure: string, valueOf: (node: PictureNode) => number | null): SizeKey {
  const values = picture.nodes.flatMap((node) => valueOf(node) ?? []);
  return { measure, highest: Math.max(0, ...values), without: picture.nodes.length - values.length };
}

function tintsOf(
  picture: Picture,
  { measure, figures }: Measured,
): { readonly key: ColourKey; readonly tintOf: (node: PictureNode) => Tint } {
  const figureOf = ({ id }: PictureNode) => {
    const figure = figures.get(id);
    return (groupMeasures.has(measure) ? figure?.group : figure?.value) ?? null;
  };
  const known = picture.nodes.flatMap((node) => {
    const figure = figureOf(node);
    return figure === null ? [] : [{ node, figure }];
  });
  const without = picture.nodes.length - known.length;
  const { entries, tintOf } = groupMeasures.has(measure) ? groupsOf(known) : stepsOf(known.map(({ figure }) => figure));
  return {
    key: { measure, entries, without },
    tintOf: (node) => {
      const figure = figureOf(node);
      return figure === null ? { type: 'none' } : tintOf(figure);
    },
  };
}

interface Tints {
  readonly entries: readonly ColourEntry[];
  readonly tintOf: (figure: number) => Tint;
}

function groupsOf(known: readonly { readonly node: PictureNode; readonly figure: number }[]): Tints {
  const groups = [...Map.groupBy(known, ({ figure }) => figure)].sort(
    ([a, one], [b, other]) => other.length - one.length || a - b,
  );
  const places = new Map(groups.slice(0, groupColours).map(([group], at) => [group, at]));
  const tintOf = (group: number): Tint => ({ type: 'group', at: places.get(group) ?? null });
  const rest = groups.slice(groupColours).reduce((sum, [, members]) => sum + members.length, 0);
  return {
    tintOf,
    entries: [
      ...groups.slice(0, groupColours).map(([group, members]): ColourEntry => ({
        tint: tintOf(group),
        type: 'group',
        name: bestConnected(members.map(({ node }) => node)),
        count: members.length,
      })),
      ...(rest === 0
        ? []
        : [{ tint: { type: 'group', at: null }, type: 'group', name: null, count: rest } satisfies ColourEntry]),
    ],
  };
}

function bestConnected(members: readonly PictureNode[]): string | null {
  return members.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))[0]?.name ?? null;
}

/** Steps that hold about as many nodes each; equal figures share a step, so that there may be fewer. */
function stepsOf(figures: readonly number[]): Tints {
  const sorted = figures.toSorted((a, b) => a - b);
  const starts = new Set<number>(sorted.slice(0, 1));
  for (let step = 1; step < amountSteps; step += 1) {
    const start = sorted[Math.ceil((step * sorted.length) / amountSteps)];
    if (start !== undefined) starts.add(start);
  }
  const bounds = [...starts];
  const at = (figure: number) => bounds.findLastIndex((start) => start <= figure);
  // Fewer steps are drawn from the dark end, so that the highest is always darkest.
  const tintOf = (figure: number): Tint => ({ type: 'amount', step: amountSteps - bounds.length + 1 + at(figure) });
  return {
    tintOf,
    entries: bounds.map((from, index): ColourEntry => {
      const inStep = sorted.filter((figure) => at(figure) === index);
      return { tint: tintOf(from), type: 'amount', from, to: inStep.at(-1) ?? from };
    }),
  };
}
