import type { IndicatorModel } from '../peer-model.ts';

export const economic: IndicatorModel = {
  id: 'economic',
  kind: 'INDICATORS',
  name: (words) => words.peerModels.economic,
  components: [
    { column: 'indicator:bps:gross-regional-product', transform: 'LOG10' },
    { column: 'indicator:bps:expenditure-per-capita', transform: 'LOG10' },
    { column: 'indicator:bps:poverty-rate', transform: 'NONE' },
    { column: 'indicator:bps:unemployment-rate', transform: 'NONE' },
    { column: 'indicator:bps:labour-force-participation', transform: 'NONE' },
  ],
};
