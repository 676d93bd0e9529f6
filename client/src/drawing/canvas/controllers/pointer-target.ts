import type { MouseCoords } from 'sigma/types';
import { spotAt } from '../../walk.ts';
import type { NetworkCanvas } from '../network-canvas.ts';

/** Smallest targets in pixels: mouse 24, touch 44 (design.md §5). */
function smallestTarget(event: Event): number {
  const isTouch = event.type.startsWith('touch') || ('pointerType' in event && event.pointerType === 'touch');
  return isTouch ? 44 : 24;
}

/** The node under the pointer, with room around small marks. */
export function nodeUnder(canvas: NetworkCanvas, event: MouseCoords): string | null {
  return spotAt(canvas.spots(), event, smallestTarget(event.original));
}
