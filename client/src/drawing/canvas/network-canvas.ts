import Graph from 'graphology';
import Sigma from 'sigma';
import { type Palette } from '../marks/palette.ts';
import { noEmphasis, type DrawnNetwork, type Emphasis } from '../model.ts';
import type { Place } from '../layout/layout.ts';
import { fitView, projector, showsAll, type Insets, type View } from './camera.ts';
import { restyleGraph, syncGraph, type CanvasGraph, type LinkAttributes, type NodeAttributes } from './graph-sync.ts';
import { LineProgram } from './line-program.ts';
import { MarkProgram } from './mark-program.ts';
import { Overlay } from './overlay.ts';
import { motion, tween } from './tween.ts';

/** Sigma measures in its box; a fixed one keeps every place where it is when nodes come and go. */
const box = 1000;
/** Wheel and pinch: from a quarter to four times the whole picture (design.md §5). */
const zoomRange = 4;

/** Events of the container that tell who moves the camera. */
export const cameraByHand = 'camera-by-hand';
export const cameraByPage = 'camera-by-page';

export interface ShowOptions {
  /** New nodes grow from these places, and moved ones slide; absent: everything stands at once. */
  readonly from?: ReadonlyMap<string, Place>;
}

/** The WebGL drawing of a network: it draws what it is given and knows the camera; what clicks mean is the controllers'. */
export class NetworkCanvas {
  readonly sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #graph: CanvasGraph = new Graph({ multi: true, type: 'undirected' });
  readonly #overlay: Overlay;
  #network: DrawnNetwork = { nodes: [], links: [] };
  #emphasis: Emphasis = noEmphasis;
  #palette: Palette;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  /** True from the end of a drag to the next press: the click that ends a drag is no click. */
  hasDragged = false;
  #stopMoving = () => {};
  #stopFading = () => {};

  constructor(container: HTMLElement, palette: Palette) {
    this.#palette = palette;
    this.sigma = new Sigma<NodeAttributes, LinkAttributes>(this.#graph, container, {
      nodeProgramClasses: { mark: MarkProgram<NodeAttributes, LinkAttributes> },
      edgeProgramClasses: { line: LineProgram<NodeAttributes, LinkAttributes> },
      defaultNodeType: 'mark',
      defaultEdgeType: 'line',
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 0,
      minEdgeThickness: 0,
      enableCameraRotation: false,
      doubleClickZoomingRatio: 1,
      zoomToSizeRatioFunction: () => 1,
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => {},
      zoomDuration: motion(200),
      inertiaDuration: motion(200),
    });
    this.sigma.setCustomBBox({ x: [-box / 2, box / 2], y: [-box / 2, box / 2] });
    this.#overlay = new Overlay(this.sigma);
    this.sigma.on('afterRender', () => this.#drawOverlay());
    this.sigma.on('resize', () => this.#limitZoom());
  }

  get network(): DrawnNetwork {
    return this.#network;
  }

  get palette(): Palette {
    return this.#palette;
  }

  get emphasis(): Emphasis {
    return this.#emphasis;
  }

  setInsets(insets: Insets): void {
    this.#insets = insets;
    this.#limitZoom();
  }

  show(network: DrawnNetwork, emphasis: Emphasis, options: ShowOptions = {}): void {
    this.#stopMoving();
    this.#stopFading();
    const before = new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));
    this.#network = network;
    this.#emphasis = emphasis;
    syncGraph(this.#graph, network, emphasis, this.#palette);
    const { from } = options;
    if (from === undefined) {
      for (const node of network.nodes) this.#graph.mergeNodeAttributes(node.id, { x: node.x, y: node.y });
      this.sigma.refresh();
    } else {
      this.#stopMoving = tween(motion(400), (t) => {
        for (const node of network.nodes) {
          const start = before.get(node.id) ?? from.get(node.id) ?? node;
          this.#graph.mergeNodeAttributes(node.id, {
            x: start.x + (node.x - start.x) * t,
            y: start.y + (node.y - start.y) * t,
            size: before.has(node.id) ? node.radius : Math.max(node.radius * t, 0.5),
          });
        }
        this.sigma.refresh();
      });
    }
    this.#limitZoom();
  }

  /** Changes what stands out; a new selection fades the rest in 200 ms. */
  emphasise(emphasis: Emphasis): void {
    const fades = emphasis.lit !== null && this.#emphasis.lit === null;
    this.#emphasis = emphasis;
    this.#stopFading();
    this.#stopFading = tween(fades ? motion(200) : 0, (t) => {
      restyleGraph(this.#graph, this.#network, emphasis, this.#palette, t);
      this.sigma.refresh();
    });
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    syncGraph(this.#graph, this.#network, this.#emphasis, palette);
    this.sigma.refresh();
  }

  /** Moves one mark, while it is dragged. */
  moveNode(id: string, place: Place): void {
    if (this.#graph.hasNode(id)) this.#graph.mergeNodeAttributes(id, place);
  }

  placeOf(id: string): Place | null {
    if (!this.#graph.hasNode(id)) return null;
    const { x, y } = this.#graph.getNodeAttributes(id);
    return { x, y };
  }

  get room() {
    return this.sigma.getDimensions();
  }

  get view(): View {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return {
      x: (x - 0.5) * box,
      y: (y - 0.5) * box,
      zoom: Math.min(this.room.width, this.room.height) / (box * ratio),
    };
  }

  /** Moves the camera for the page: no step of a person, and an end to one that is still settling. */
  setView(view: View, animate: boolean): void {
    this.sigma.getContainer().dispatchEvent(new Event(cameraByPage));
    this.#moveTo(view, animate);
  }

  #moveTo(view: View, animate: boolean): void {
    const ratio = Math.min(this.room.width, this.room.height) / (box * view.zoom);
    const state = { x: view.x / box + 0.5, y: view.y / box + 0.5, angle: 0, ratio };
    const camera = this.sigma.getCamera();
    const duration = animate ? motion(400) : 0;
    if (duration === 0) camera.setState(state);
    else void camera.animate(state, { duration, easing: 'cubicOut' });
  }

  /** The view in which everything is seen. */
  get fitted(): View {
    return fitView(this.#network.nodes, this.room, this.#insets);
  }

  fit(animate: boolean): void {
    this.setView(this.fitted, animate);
  }

  get showsAll(): boolean {
    return showsAll(this.#network.nodes, this.view, this.room);
  }

  zoomBy(factor: number): void {
    const { minRatio, maxRatio } = this.sigma.getCamera();
    const view = this.view;
    const side = Math.min(this.room.width, this.room.height) / box;
    const zoom = Math.min(Math.max(view.zoom * factor, side / (maxRatio ?? Infinity)), side / (minRatio ?? 1e-6));
    this.sigma.getContainer().dispatchEvent(new Event(cameraByHand));
    this.#moveTo({ ...view, zoom }, true);
  }

  /** Where every node stands on the screen now, in pixels of the canvas. */
  spots() {
    const project = projector(this.view, this.room);
    return this.#network.nodes.map((node) => {
      const place = this.placeOf(node.id) ?? node;
      return { id: node.id, radius: node.radius, ...project(place) };
    });
  }

  kill(): void {
    this.#stopMoving();
    this.#stopFading();
    this.sigma.kill();
  }

  #limitZoom(): void {
    const { width, height } = this.room;
    if (width === 0 || height === 0) return;
    const whole = Math.min(width, height) / (box * this.fitted.zoom);
    this.sigma.setSettings({ minCameraRatio: whole / zoomRange, maxCameraRatio: whole * zoomRange });
  }

  #drawOverlay(): void {
    const network = {
      ...this.#network,
      nodes: this.#network.nodes.map((node) => ({ ...node, ...this.placeOf(node.id) })),
    };
    this.#overlay.draw(network, this.#emphasis, this.#palette, projector(this.view, this.room));
  }
}
