import { fontOf, type Scene, type SceneItem } from './scene.ts';

/** Draws a scene, `scale` pixels of the canvas for each unit. */
function drawScene(context: CanvasRenderingContext2D, scene: Scene, scale: number): void {
  context.save();
  context.scale(scale, scale);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const item of scene.items) drawItem(context, item);
  context.restore();
}

/** One item in the units of the context. */
export function drawItem(context: CanvasRenderingContext2D, item: SceneItem): void {
  if (item.type === 'path') {
    const path = new Path2D(item.d);
    if (item.fill !== undefined && item.fill !== 'none') {
      context.fillStyle = item.fill;
      context.fill(path);
    }
    if (item.stroke !== undefined) {
      context.strokeStyle = item.stroke;
      context.lineWidth = item.width ?? 1;
      context.setLineDash(item.dash === undefined ? [] : [...item.dash]);
      context.stroke(path);
    }
    return;
  }
  context.font = fontOf(item);
  context.textAlign = item.anchor === 'middle' ? 'center' : item.anchor === 'end' ? 'right' : 'left';
  context.textBaseline = 'alphabetic';
  if (item.halo !== undefined) {
    context.setLineDash([]);
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = item.halo;
    context.strokeText(item.text, item.x, item.y);
  }
  context.fillStyle = item.colour;
  context.fillText(item.text, item.x, item.y);
}

/** @throws Error when the browser cannot make a picture of that size. */
export async function sceneToPng(scene: Scene, scale = 2): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
  drawScene(context, scene, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is too large for this browser.')) : resolve(blob)),
      'image/png',
    );
  });
}
