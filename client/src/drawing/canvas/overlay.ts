import type Sigma from 'sigma';
import type { Palette } from '../marks/palette.ts';
import type { DrawnNetwork, Emphasis } from '../model.ts';
import { overlayItems, type Project } from '../scene/network-scene.ts';
import { drawItem } from '../scene/scene-canvas.ts';
import { sansFamily } from '../scene/scene.ts';
import type { LinkAttributes, NodeAttributes } from './graph-sync.ts';
import { labelSize, strongLabelSize } from './labels.ts';

/** The two-dimensional layer over the marks: rings, pins, diamonds and labels. */
export class Overlay {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();

  constructor(sigma: Sigma<NodeAttributes, LinkAttributes>) {
    this.#sigma = sigma;
    this.#canvas = sigma.createCanvas('overlay', { beforeLayer: 'mouse' });
    const context = this.#canvas.getContext('2d');
    if (context === null) throw new Error('The browser gives no canvas to draw on.');
    this.#context = context;
    // Fonts arrive after the first frame, when widths measured before are wrong, or after the page was left.
    let isGone = false;
    sigma.once('kill', () => {
      isGone = true;
    });
    void document.fonts.ready.then(() => {
      if (isGone) return;
      this.#widths.clear();
      sigma.scheduleRender();
    });
  }

  draw(network: DrawnNetwork, emphasis: Emphasis, palette: Palette, project: Project): void {
    const { width, height } = this.#sigma.getDimensions();
    const scale = devicePixelRatio;
    if (this.#canvas.width !== Math.round(width * scale) || this.#canvas.height !== Math.round(height * scale)) {
      this.#canvas.width = Math.round(width * scale);
      this.#canvas.height = Math.round(height * scale);
      this.#canvas.style.width = `${width}px`;
      this.#canvas.style.height = `${height}px`;
    }
    const context = this.#context;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const room = { width, height, measure: (text: string, strong: boolean) => this.#measure(text, strong) };
    for (const item of overlayItems(network, emphasis, palette, project, room)) drawItem(context, item);
  }

  #measure(text: string, strong: boolean): number {
    const key = `${strong ? 1 : 0}${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#context.font = strong ? `600 ${strongLabelSize}px ${sansFamily}` : `400 ${labelSize}px ${sansFamily}`;
    const { width } = this.#context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }
}
