import { dashes, linkStyle, type Palette } from '../marks/palette.ts';
import { markPath, marks } from '../marks/shape.ts';
import { markInk, type Tint } from '../marks/tint.ts';
import type { EntityKind, LinkKind } from '../../vocabulary/enums.generated.ts';
import type { SceneItem } from '../scene/scene.ts';

export interface LegendWords {
  readonly kinds: readonly (readonly [EntityKind, string])[];
  readonly links: readonly (readonly [LinkKind, string])[];
  /** What the colours mean where they say no kind. */
  readonly tints?: readonly (readonly [Tint, string])[];
  /** Undefined where nothing in the picture is inferred. */
  readonly inferred: string | undefined;
}

/** The legend of a picture file, in one line from x. */
export function legendItems(words: LegendWords, palette: Palette, x: number, y: number): SceneItem[] {
  const items: SceneItem[] = [];
  let at = x;
  const label = (text: string) => {
    items.push({ type: 'text', x: at, y: y + 4, text, size: 13, colour: palette.ink2 });
    at += text.length * 6.6 + 18;
  };
  for (const [kind, text] of words.kinds) {
    const d = markPath(marks[kind].shape, at + 6, y, 6);
    // Where colour says something else, the shape alone says the kind.
    const colour = words.tints === undefined ? palette.kinds[kind] : palette.ink3;
    items.push(
      marks[kind].hollow ? { type: 'path', d, stroke: colour, width: 1.6 } : { type: 'path', d, fill: colour },
    );
    at += 18;
    label(text);
  }
  for (const [tint, text] of words.tints ?? []) {
    const { fill, edge } = markInk('REGION', tint, palette);
    const stroke = tint.type === 'group' ? {} : { stroke: edge, width: 1 };
    items.push({ type: 'path', d: markPath('circle', at + 6, y, 6), fill, ...stroke });
    at += 18;
    label(text);
  }
  const line = (colour: string, dash: readonly number[] | null, text: string) => {
    items.push({
      type: 'path',
      d: `M${at} ${y}L${at + 26} ${y}`,
      stroke: colour,
      width: 1.8,
      ...(dash === null ? {} : { dash }),
    });
    at += 34;
    label(text);
  };
  for (const [kind, text] of words.links) {
    const style = linkStyle({ kind, inferred: false, weight: 1 }, palette);
    line(style.colour, dashes[style.dash], text);
  }
  if (words.inferred !== undefined) line(palette.ink3, dashes.dotted, words.inferred);
  return items;
}
