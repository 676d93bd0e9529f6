import { spotsInside } from '../../walk.ts';
import type { NetworkCanvas } from '../network-canvas.ts';

/** Alt-drag draws an outline; what stands inside is handed over when it is closed. */
export function attachLassoController(canvas: NetworkCanvas, onLasso: (nodes: readonly string[]) => void): () => void {
  const container = canvas.sigma.getContainer();
  const layer = canvas.sigma.createCanvas('lasso', { beforeLayer: 'mouse' });
  const context = layer.getContext('2d');
  let outline: { x: number; y: number }[] | null = null;

  const pointOf = (event: PointerEvent) => {
    const { left, top } = container.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const down = (event: PointerEvent) => {
    if (!event.altKey || event.button !== 0) return;
    outline = [pointOf(event)];
    event.stopPropagation();
    event.preventDefault();
    container.setPointerCapture(event.pointerId);
    canvas.sigma.getCamera().disable();
  };
  const move = (event: PointerEvent) => {
    if (outline === null) return;
    outline.push(pointOf(event));
    draw();
  };
  const up = () => {
    if (outline === null) return;
    const closed = outline;
    outline = null;
    draw();
    canvas.sigma.getCamera().enable();
    if (closed.length > 3) onLasso(spotsInside(canvas.spots(), closed));
  };
  container.addEventListener('pointerdown', down, { capture: true });
  container.addEventListener('pointermove', move);
  container.addEventListener('pointerup', up);
  container.addEventListener('pointercancel', up);
  return () => {
    container.removeEventListener('pointerdown', down, { capture: true });
    container.removeEventListener('pointermove', move);
    container.removeEventListener('pointerup', up);
    container.removeEventListener('pointercancel', up);
  };

  function draw(): void {
    if (context === null) return;
    const { width, height } = canvas.room;
    layer.width = Math.round(width * devicePixelRatio);
    layer.height = Math.round(height * devicePixelRatio);
    layer.style.width = `${width}px`;
    layer.style.height = `${height}px`;
    if (outline === null) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.beginPath();
    for (const point of outline) context.lineTo(point.x, point.y);
    context.strokeStyle = canvas.palette.accent;
    context.setLineDash([4, 3]);
    context.lineWidth = 1.5;
    context.stroke();
  }
}
