import type { Point } from '@jejaring/graph/model';
import type { MultiPolygon, Polygon, Position } from 'geojson';

type Areal = Polygon | MultiPolygon;

/**
 * The centre of area of shapes together, in plain degrees: what gazetteers give as "the point" of a territory. Islands
 * count by their area, holes against it. Null where the shapes have no area.
 */
export function centreOfArea(shapes: readonly Areal[]): Point | null {
  let area = 0;
  let x = 0;
  let y = 0;
  for (const shape of shapes) {
    for (const rings of shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) {
      for (const [order, ring] of rings.entries()) {
        const part = ringMoments(ring);
        const sign = (order === 0 ? 1 : -1) * Math.sign(part.area);
        area += sign * part.area;
        x += sign * part.x;
        y += sign * part.y;
      }
    }
  }
  return area === 0 ? null : { lat: y / area, lon: x / area };
}

/** Signed area and first moments of a ring; relative to its first point, for precision. */
function ringMoments(ring: readonly Position[]): { area: number; x: number; y: number } {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let area = 0;
  let x = 0;
  let y = 0;
  let [ax, ay] = [0, 0];
  for (const [lon = 0, lat = 0] of ring) {
    const [bx, by] = [lon - originX, lat - originY];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
    [ax, ay] = [bx, by];
  }
  return { area, x: x + originX * area, y: y + originY * area };
}
