import type { Palette } from '../drawing/marks/palette.ts';
import { markPath, marks } from '../drawing/marks/shape.ts';
import type { MarkInk } from '../drawing/marks/tint.ts';
import type { EntityKind } from '../vocabulary/enums.generated.ts';

const side = 64;
/** Radius of the mark in the picture, in pixels; `icon-size` is the wanted radius over half of it, at pixel ratio 1. */
const radius = 24;

/** A mark as the map names its picture: it asks for each name once. */
export interface ImagedMark extends MarkInk {
  readonly kind: EntityKind;
}

export function markImageName({ kind, fill, edge, edgeWidth }: ImagedMark): string {
  return [kind, fill, edge, edgeWidth].join(' ');
}

/** The picture of a name; null for what is none. */
export function markImage(name: string, palette: Palette): ImageData | null {
  const [kind = '', fill = '', edge = '', edgeWidth = ''] = name.split(' ');
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || !(kind in marks)) return null;
  const path = new Path2D(markPath(marks[kind as EntityKind].shape, side / 2, side / 2, radius));
  context.lineWidth = 6;
  context.strokeStyle = palette.page;
  context.stroke(path);
  context.fillStyle = fill;
  context.fill(path);
  if (Number(edgeWidth) > 0) {
    context.lineWidth = 3 * Number(edgeWidth);
    context.strokeStyle = edge;
    context.stroke(path);
  }
  return context.getImageData(0, 0, side, side);
}
