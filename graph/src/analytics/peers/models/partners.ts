import type { ItemModel } from '../peer-model.ts';

export const partners: ItemModel = {
  id: 'partners',
  kind: 'ITEMS',
  name: (words) => words.peerModels.partners,
  items: 'partners',
};
