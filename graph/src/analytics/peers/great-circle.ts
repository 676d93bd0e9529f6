/** Unit vectors (x, y, z after one another) of points in degrees; NaN where a point is unknown. */
export function unitVectors(latitude: Float64Array, longitude: Float64Array): Float64Array {
  const vectors = new Float64Array(latitude.length * 3);
  for (let row = 0; row < latitude.length; row += 1) {
    const lat = ((latitude[row] as number) * Math.PI) / 180;
    const lon = ((longitude[row] as number) * Math.PI) / 180;
    vectors[3 * row] = Math.cos(lat) * Math.cos(lon);
    vectors[3 * row + 1] = Math.cos(lat) * Math.sin(lon);
    vectors[3 * row + 2] = Math.sin(lat);
  }
  return vectors;
}

/** Great-circle distances in radians, from the chord: exact for near points, where the arc cosine is not. */
export function centralAngles(vectors: Float64Array, from: number): Float64Array {
  const [x, y, z] = [vectors[3 * from] as number, vectors[3 * from + 1] as number, vectors[3 * from + 2] as number];
  const angles = new Float64Array(vectors.length / 3);
  for (let row = 0; row < angles.length; row += 1) {
    const dx = (vectors[3 * row] as number) - x;
    const dy = (vectors[3 * row + 1] as number) - y;
    const dz = (vectors[3 * row + 2] as number) - z;
    angles[row] = 2 * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2));
  }
  return angles;
}
