import { centralAngles } from './great-circle.ts';
import { measureIndicators } from './measure-indicators.ts';
import { rebase, shareOut, type Measured } from './measured.ts';
import type { GeographyModel } from './peer-model.ts';
import type { PeerSpace } from './peer-space.ts';

/** The great circle between the centroids and the form of the regions (area, density), each rebased, weighed together. */
export function measureGeography(space: PeerSpace, model: GeographyModel, from: number): Measured {
  const way = rebase(centralAngles(space.directions, from));
  const form = measureIndicators(space, model.components, from).distances;
  const weight = model.distanceWeight;
  return {
    distances: rebase(way.map((part, row) => weight * part + (1 - weight) * (form[row] as number))),
    components: 2,
    contributionsOf: (to) =>
      shareOut([
        { component: 'great-circle', distance: way[to] as number, weight },
        { component: 'area-and-density', distance: form[to] as number, weight: 1 - weight },
      ]),
    leaveOneOut: null,
  };
}
