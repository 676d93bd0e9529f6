import type { ItemModel } from '../peer-model.ts';

export const challenges: ItemModel = {
  id: 'challenges',
  kind: 'ITEMS',
  name: (words) => words.peerModels.challenges,
  items: 'challenges',
};
