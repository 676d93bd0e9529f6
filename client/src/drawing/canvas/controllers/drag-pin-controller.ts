import type { MouseCoords } from 'sigma/types';
import type { Place } from '../../layout/layout.ts';
import type { NetworkCanvas } from '../network-canvas.ts';
import { nodeUnder } from './pointer-target.ts';

/** Pixels that a press may tremble and still be a click. */
const tremble = 4;

/** Dragging a mark pins it where it is let go; dragging the ground pans, which is sigma's own. */
export function attachDragPinController(
  canvas: NetworkCanvas,
  onPin: (node: string, place: Place) => void,
): () => void {
  const { sigma } = canvas;
  let pressed: { node: string; x: number; y: number } | null = null;
  let dragging = false;

  const down = (event: MouseCoords) => {
    canvas.hasDragged = false;
    if ('altKey' in event.original && event.original.altKey) return;
    const node = nodeUnder(canvas, event);
    if (node === null) return;
    pressed = { node, x: event.x, y: event.y };
    dragging = false;
    event.preventSigmaDefault();
  };
  const move = (event: MouseCoords) => {
    if (pressed === null) return;
    if (!dragging && Math.hypot(event.x - pressed.x, event.y - pressed.y) < tremble) return;
    dragging = true;
    canvas.moveNode(pressed.node, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  };
  const up = () => {
    if (pressed !== null && dragging) {
      canvas.hasDragged = true;
      const place = canvas.placeOf(pressed.node);
      if (place !== null) onPin(pressed.node, place);
    }
    pressed = null;
    dragging = false;
  };
  const captor = sigma.getMouseCaptor();
  captor.on('mousedown', down);
  captor.on('mousemovebody', move);
  captor.on('mouseup', up);
  return () => {
    captor.removeListener('mousedown', down);
    captor.removeListener('mousemovebody', move);
    captor.removeListener('mouseup', up);
  };
}
