import type { ItemModel } from '../peer-model.ts';

export const challenges: ItemModel = {
  id: 'challenges',
  kind: 'ITEMS',
  names: { id: 'Tantangan yang sama', en: 'Shared challenges' },
  items: 'challenges',
};
