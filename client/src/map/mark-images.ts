import type { Palette } from '../network/marks/palette.ts';
import { markPath, marks } from '../network/marks/shape.ts';
import type { EntityKind } from '../vocabulary/enums.generated.ts';

const side = 64;
/** Radius of the mark in the picture, in pixels; `icon-size` is the wanted radius over half of it, at pixel ratio 1. */
const radius = 24;

/** Each kind's mark as a picture for the map. */
export function markImages(palette: Palette): readonly { readonly name: string; readonly image: ImageData }[] {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return [];
  return (Object.keys(marks) as EntityKind[]).map((kind) => {
    const { shape, hollow } = marks[kind];
    const path = new Path2D(markPath(shape, side / 2, side / 2, radius));
    context.clearRect(0, 0, side, side);
    context.lineWidth = 6;
    context.strokeStyle = palette.page;
    context.stroke(path);
    context.fillStyle = hollow ? palette.page : palette.kinds[kind];
    context.fill(path);
    if (hollow) {
      context.strokeStyle = palette.kinds[kind];
      context.stroke(path);
    }
    return { name: `mark-${kind}`, image: context.getImageData(0, 0, side, side) };
  });
}
