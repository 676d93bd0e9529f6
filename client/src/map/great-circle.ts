import { geoDistance, geoInterpolate } from 'd3-geo';

export type LonLat = [number, number];

/** The longitude within 180° of another, so that a line over the date line is not drawn around the world. */
export function nearLongitude(longitude: number, reference: number): number {
  let near = longitude;
  while (near - reference > 180) near -= 360;
  while (near - reference < -180) near += 360;
  return near;
}

/** The shortest line between two places on the globe, a point about every 3°, with continuous longitudes. */
export function greatCircle(from: LonLat, to: LonLat): LonLat[] {
  const steps = Math.max(1, Math.min(60, Math.round((geoDistance(from, to) * 180) / Math.PI / 3)));
  const between = geoInterpolate(from, to);
  const line: LonLat[] = [[...from]];
  for (let i = 1; i <= steps; i += 1) {
    const [longitude, latitude] = i === steps ? to : between(i / steps);
    line.push([nearLongitude(longitude, line.at(-1)?.[0] ?? longitude), latitude]);
  }
  return line;
}

/** A ring whose longitudes jump at the date line, made continuous: Fiji and Chukotka stay whole. */
export function continuousRing(ring: readonly (readonly number[])[]): LonLat[] {
  let previous: number | null = null;
  return ring.map(([longitude = 0, latitude = 0]) => {
    const near: number = previous === null ? longitude : nearLongitude(longitude, previous);
    previous = near;
    return [near, latitude];
  });
}
