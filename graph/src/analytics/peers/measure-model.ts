import { measureGeography } from './measure-geography.ts';
import { measureIndicators } from './measure-indicators.ts';
import { measureItems } from './measure-items.ts';
import type { Measured } from './measured.ts';
import type { PeerModel } from './peer-model.ts';
import type { PeerSpace } from './peer-space.ts';

export function measureModel(space: PeerSpace, model: PeerModel, from: number): Measured {
  switch (model.kind) {
    case 'INDICATORS':
      return measureIndicators(space, model.components, from);
    case 'GEOGRAPHY':
      return measureGeography(space, model, from);
    case 'ITEMS':
      return measureItems(space, model, from);
  }
}
