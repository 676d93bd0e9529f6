import type { ItemModel } from '../peer-model.ts';

export const partners: ItemModel = {
  id: 'partners',
  kind: 'ITEMS',
  names: { id: 'Mitra yang sama', en: 'Shared partners' },
  items: 'partners',
};
