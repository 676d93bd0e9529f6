import { measureIndicators } from './measure-indicators.ts';
import { measureModel } from './measure-model.ts';
import { rebase, shareOut, type Measured } from './measured.ts';
import { peerModel } from './models/index.ts';
import type { PeerSpace } from './peer-space.ts';

/** One part of a mix: a model's id or an indicator's, with a weight above 0. */
export interface PeerWeight {
  readonly component: string;
  readonly weight: number;
}

/**
 * The weighted mean of rebased distances. A part that is unknown for a pair is left out of that pair, and the weights
 * of the others are scaled up, as with a missing indicator.
 */
export function measureMix(space: PeerSpace, mix: readonly PeerWeight[], from: number): Measured {
  const parts = mix.map(({ component, weight }) => {
    const model = peerModel(component);
    const { distances } =
      model === null
        ? measureIndicators(space, [{ column: component, transform: 'NONE' }], from)
        : measureModel(space, model, from);
    return { component, weight, distances };
  });
  const distances = new Float64Array(space.size);
  for (let row = 0; row < distances.length; row += 1) {
    let sum = 0;
    let weights = 0;
    for (const part of parts) {
      const distance = part.distances[row] as number;
      if (Number.isNaN(distance)) continue;
      sum += part.weight * distance;
      weights += part.weight;
    }
    distances[row] = weights === 0 ? Number.NaN : sum / weights;
  }
  return {
    distances: rebase(distances),
    components: parts.length,
    contributionsOf: (to) =>
      shareOut(
        parts.map(({ component, weight, ...part }) => ({ component, weight, distance: part.distances[to] as number })),
      ),
    leaveOneOut: null,
  };
}
