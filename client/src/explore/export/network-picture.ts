import { labelSize, strongLabelSize } from '../../network/canvas/labels.ts';
import { projector } from '../../network/canvas/camera.ts';
import type { NetworkCanvas } from '../../network/canvas/network-canvas.ts';
import type { Emphasis } from '../../network/model.ts';
import { bodyItems, overlayItems } from '../../network/scene/network-scene.ts';
import { sansFamily, type Scene } from '../../network/scene/scene.ts';

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
