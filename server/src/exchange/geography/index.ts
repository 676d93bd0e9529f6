export { loadBoundaries, type Boundaries, type PointDoubt } from './boundaries.ts';
