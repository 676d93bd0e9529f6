import type { DrawnNode } from '../model.ts';

/** Centre in units of the layout; zoom is pixels for each unit. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Room left free around the picture, for labels and for what floats over the canvas. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Marks may be drawn apart at most so far, so that two nodes do not fill the room. */
const largestZoom = 2.2;

/** The view that shows every node with its label. */
export function fitView(nodes: readonly Pick<DrawnNode, 'x' | 'y' | 'radius'>[], room: Room, insets: Insets): View {
  if (nodes.length === 0) return { x: 0, y: 0, zoom: 1 };
  const left = Math.min(...nodes.map((node) => node.x));
  const right = Math.max(...nodes.map((node) => node.x));
  const bottom = Math.min(...nodes.map((node) => node.y));
  const top = Math.max(...nodes.map((node) => node.y));
  const width = Math.max(room.width - insets.left - insets.right, 40);
  const height = Math.max(room.height - insets.top - insets.bottom, 40);
  const zoom = Math.min(width / Math.max(right - left, 1), height / Math.max(top - bottom, 1), largestZoom);
  return {
    x: (left + right) / 2 - (insets.left - insets.right) / 2 / zoom,
    y: (top + bottom) / 2 + (insets.top - insets.bottom) / 2 / zoom,
    zoom,
  };
}

/** Whether every node stands inside the room under a view. */
export function showsAll(nodes: readonly Pick<DrawnNode, 'x' | 'y'>[], view: View, room: Room): boolean {
  return nodes.every(
    (node) =>
      Math.abs(node.x - view.x) * view.zoom < room.width / 2 - 12 &&
      Math.abs(node.y - view.y) * view.zoom < room.height / 2 - 12,
  );
}

/** The pixel of a place under a view; `y` of the layout grows upwards, of the screen downwards. */
export function projector(
  view: View,
  room: Room,
): (place: { readonly x: number; readonly y: number }) => { x: number; y: number } {
  return (place) => ({
    x: room.width / 2 + (place.x - view.x) * view.zoom,
    y: room.height / 2 - (place.y - view.y) * view.zoom,
  });
}
