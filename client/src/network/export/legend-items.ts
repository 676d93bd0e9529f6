import { dashes, linkStyle, type Palette } from '../marks/palette.ts';
import { markPath, marks } from '../marks/shape.ts';
import type { EntityKind, LinkKind } from '../../vocabulary/enums.generated.ts';
import type { SceneItem } from '../scene/scene.ts';

export interface LegendWords {
  readonly kinds: readonly (readonly [EntityKind, string])[];
  readonly links: readonly (readonly [LinkKind, string])[];
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
    const colour = palette.kinds[kind];
    items.push(
      marks[kind].hollow ? { type: 'path', d, stroke: colour, width: 1.6 } : { type: 'path', d, fill: colour },
    );
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
