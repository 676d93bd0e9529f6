import type { Insets } from '../../network/canvas/camera.ts';

/** Room for the floating chip above, the legend of sizes below, and labels at the sides. */
const wide: Insets = { top: 74, right: 70, bottom: 56, left: 70 };
/** On a phone the sheet of details covers the lower part. */
const narrow: Insets = { top: 60, right: 46, bottom: 322, left: 46 };

export function insetsFor(width: number): Insets {
  return width < 600 ? narrow : wide;
}
