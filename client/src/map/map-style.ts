import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { mix, type Palette } from '../drawing/marks/palette.ts';
import type { MapContent } from './map-content.ts';
import type { Shapes } from './shapes.ts';

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** Closest view in which regencies are told apart. */
const regencyZoom = 5;

/** A style without tiles, glyphs or sprites: nothing comes from the net, labels are drawn by the browser's own font. */
export function mapStyle(shapes: Shapes, content: MapContent, palette: Palette): StyleSpecification {
  const land = mix(palette.line, palette.page, 0.55);
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: shapes.countries },
      provinces: { type: 'geojson', data: shapes.provinces ?? empty },
      regencies: { type: 'geojson', data: shapes.regencies ?? empty },
      links: { type: 'geojson', data: { type: 'FeatureCollection', features: [...content.links] } },
      nodes: { type: 'geojson', data: { type: 'FeatureCollection', features: [...content.nodes] } },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': palette.page } },
      { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': land } },
      {
        id: 'country-lines',
        type: 'line',
        source: 'countries',
        paint: { 'line-color': palette.page, 'line-width': 0.8 },
      },
      {
        id: 'regencies',
        type: 'line',
        source: 'regencies',
        minzoom: regencyZoom,
        paint: { 'line-color': mix(palette.lineStrong, palette.page, 0.3), 'line-width': 0.5 },
      },
      {
        id: 'provinces',
        type: 'line',
        source: 'provinces',
        paint: {
          'line-color': mix(palette.lineStrong, palette.page, 0.45),
          'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.2, 6, 1],
        },
      },
      ...(['solid', 'dashed', 'dotted'] as const).map((dash) => ({
        id: `links-${dash}`,
        type: 'line' as const,
        source: 'links',
        filter: ['==', ['get', 'dash'], dash] as ['==', ['get', string], string],
        layout: { 'line-sort-key': ['get', 'order'] as ['get', string], 'line-cap': 'butt' as const },
        paint: {
          'line-color': ['get', 'colour'] as ['get', string],
          'line-width': ['get', 'width'] as ['get', string],
          ...(dash === 'solid' ? {} : { 'line-dasharray': dash === 'dashed' ? [5, 3] : [1.2, 2] }),
        },
      })),
      {
        id: 'rings',
        type: 'circle',
        source: 'nodes',
        filter: ['==', ['get', 'ring'], 1],
        paint: {
          'circle-radius': ['+', ['get', 'radius'], 4],
          'circle-color': palette.page,
          'circle-opacity': 0.85,
          'circle-stroke-color': palette.accent,
          'circle-stroke-width': 2,
        },
      },
      {
        id: 'regions',
        type: 'circle',
        source: 'nodes',
        filter: ['==', ['get', 'kind'], 'REGION'],
        paint: {
          'circle-radius': ['get', 'radius'],
          'circle-color': ['get', 'fill'],
          'circle-stroke-color': ['get', 'edge'],
          'circle-stroke-width': ['get', 'edgeWidth'],
        },
      },
      {
        id: 'others',
        type: 'symbol',
        source: 'nodes',
        filter: ['!=', ['get', 'kind'], 'REGION'],
        layout: {
          'icon-image': ['get', 'image'],
          'icon-size': ['/', ['get', 'radius'], 24],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
      {
        id: 'labels',
        type: 'symbol',
        source: 'nodes',
        filter: ['!=', ['get', 'label'], ''],
        layout: {
          'text-field': ['get', 'label'],
          'text-font': ['sans-serif'],
          'text-size': ['case', ['get', 'strong'], 14, 12.5],
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': ['+', 0.7, ['/', ['get', 'radius'], 12]],
          'text-justify': 'auto',
          'symbol-sort-key': ['get', 'order'],
        },
        paint: { 'text-color': palette.ink, 'text-halo-color': palette.page, 'text-halo-width': 1.6 },
      },
    ],
  };
}
