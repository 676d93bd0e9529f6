export { loadBoundaries, type Boundaries, type PlacedRegency, type PointDoubt } from './boundaries.ts';
export { centreOfArea } from './centroid.ts';
