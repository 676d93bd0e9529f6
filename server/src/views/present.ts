import type { SavedViewRow } from '../database/index.ts';

export function presentView({ id, title, address, createdAt, version }: SavedViewRow) {
  return { __typename: 'View', id, title, address, createdAt, version } as const;
}
