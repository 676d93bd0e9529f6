import { labelSize, strongLabelSize } from '../../drawing/canvas/labels.ts';
import { projector } from '../../drawing/canvas/camera.ts';
import type { NetworkCanvas } from '../../drawing/canvas/network-canvas.ts';
import type { Emphasis } from '../../drawing/model.ts';
import { bodyItems, overlayItems } from '../../drawing/scene/network-scene.ts';
import { sansFamily, type Scene } from '../../drawing/scene/scene.ts';

/** What the canvas shows now, as a drawing: same room, same view, same labels; the pointer leaves no trace in a file. */
export function networkPicture(canvas: NetworkCanvas, emphasis: Emphasis): Scene {
  const { network, palette, room, view } = canvas;
  const still = { ...emphasis, hovered: null, current: null };
  const project = projector(view, room);
  const context = document.createElement('canvas').getContext('2d');
  const measure = (text: string, strong: boolean) => {
    if (context === null) return text.length * 6.5;
    context.font = `${strong ? 600 : 400} ${strong ? strongLabelSize : labelSize}px ${sansFamily}`;
    return context.measureText(text).width;
  };
  return {
    width: room.width,
    height: room.height,
    background: palette.page,
    items: [
      ...bodyItems(network, still, palette, project),
      ...overlayItems(network, still, palette, project, { ...room, measure }),
    ],
  };
}
