import type { GeographyModel } from '../peer-model.ts';

export const geography: GeographyModel = {
  id: 'geography',
  kind: 'GEOGRAPHY',
  name: (words) => words.peerModels.geography,
  distanceWeight: 0.5,
  components: [
    { column: 'indicator:jejaring:area', transform: 'LOG10' },
    { column: 'indicator:jejaring:population-density', transform: 'LOG10' },
  ],
};
