import type { Insets } from '../../drawing/canvas/camera.ts';
import { usePhone } from '../page/use-phone.ts';
import { useExplore } from '../page/use-explore.ts';
import { panelOf } from '../../network-address/explore-state.ts';

/** Room for the floating chip above, the legend of sizes below, and labels at the sides. */
const wide: Insets = { top: 74, right: 70, bottom: 56, left: 70 };
const phone: Insets = { top: 66, right: 52, bottom: 34, left: 52 };
/** The sheet at its first stop, with the labels of what stands just above it. */
const aboveSheet: Insets = { ...phone, bottom: 332 };

/** What covers the canvas now, so that the picture stands in the part that is seen. */
export function useInsets(): Insets {
  const { state } = useExplore();
  const isPhone = usePhone();
  if (!isPhone) return wide;
  return panelOf(state, isPhone) === null ? phone : aboveSheet;
}
