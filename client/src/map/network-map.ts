import { Map as MapLibre, NavigationControl, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { motion } from '../drawing/canvas/tween.ts';
import type { Palette } from '../drawing/marks/palette.ts';
import { boundsOf, type MapContent } from './map-content.ts';
import { mapStyle } from './map-style.ts';
import { markImage } from './mark-images.ts';
import type { Shapes } from './shapes.ts';

setWorkerUrl(workerAddress);

const nodeLayers = ['regions', 'others', 'rings'];
const linkLayers = ['links-solid', 'links-dashed', 'links-dotted'];
/** Half the side of the square in which a click looks for a mark: 24 px, 44 for a finger. */
const reach = 12;

export interface MapActions {
  readonly onSelect: (node: string | null) => void;
  readonly onSelectLink: (link: string) => void;
  readonly onFocus: (node: string) => void;
}

export interface MapWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly map: string;
}

/** The drawing of a network on the ground. */
export class NetworkMap {
  readonly map: MapLibre;
  readonly #shapes: Shapes;
  #content: MapContent;
  #palette: Palette;

  constructor(
    container: HTMLElement,
    shapes: Shapes,
    content: MapContent,
    palette: Palette,
    actions: MapActions,
    words: MapWords,
  ) {
    this.#shapes = shapes;
    this.#content = content;
    this.#palette = palette;
    this.map = new MapLibre({
      container,
      style: mapStyle(shapes, content, palette),
      center: [118, -2],
      zoom: 2,
      minZoom: 0.4,
      maxZoom: 11,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: motion(200),
      locale: {
        'NavigationControl.ZoomIn': words.zoomIn,
        'NavigationControl.ZoomOut': words.zoomOut,
        'Map.Title': words.map,
      },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    void this.map.on('styleimagemissing', ({ id }) => this.#addImage(id));
    this.fit(false);
    void this.map.on('click', (event) => {
      const node = this.#at(event, nodeLayers, reach);
      if (node !== null) return actions.onSelect(node);
      const link = this.#at(event, linkLayers, 5);
      return link === null ? actions.onSelect(null) : actions.onSelectLink(link);
    });
    void this.map.on('dblclick', (event) => {
      const node = this.#at(event, nodeLayers, reach);
      if (node === null) return;
      event.preventDefault();
      actions.onFocus(node);
    });
    void this.map.on('mousemove', (event) => {
      this.map.getCanvas().style.cursor = this.#at(event, nodeLayers, reach) === null ? '' : 'pointer';
    });
  }

  show(content: MapContent): void {
    this.#content = content;
    const set = (name: string, features: GeoJSON.Feature[]) =>
      this.map.getSource<GeoJSONSource>(name)?.setData({ type: 'FeatureCollection', features });
    void set('links', [...content.links]);
    void set('nodes', [...content.nodes]);
  }

  setPalette(palette: Palette, content: MapContent): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    this.#content = content;
    this.map.setStyle(mapStyle(this.#shapes, content, palette), { diff: false });
  }

  fit(animate: boolean): void {
    const bounds = boundsOf(this.#content);
    if (bounds === null) return;
    this.map.fitBounds(bounds, {
      padding: { top: 90, bottom: 60, left: 70, right: 90 },
      maxZoom: 7,
      duration: animate ? motion(400) : 0,
    });
  }

  kill(): void {
    this.map.remove();
  }

  #addImage(name: string): void {
    const image = markImage(name, this.#palette);
    if (image !== null && !this.map.hasImage(name)) this.map.addImage(name, image, { pixelRatio: 1 });
  }

  #at(event: MapMouseEvent, layers: readonly string[], around: number): string | null {
    const { x, y } = event.point;
    const present = layers.filter((layer) => this.map.getLayer(layer) !== undefined);
    const [found] = this.map.queryRenderedFeatures(
      [
        [x - around, y - around],
        [x + around, y + around],
      ],
      { layers: present },
    );
    const id: unknown = found?.properties['id'];
    return typeof id === 'string' ? id : null;
  }
}
