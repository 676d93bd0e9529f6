import { isPageAddress } from '../../platform/http/index.ts';
import type { SavedViewRow } from './tables.ts';

/** What stands in the database may be older than the rule, or written by others: an address that is no page leads nowhere. */
export function presentView({ id, title, address, createdAt, version }: SavedViewRow) {
  return { __typename: 'View', id, title, address: isPageAddress(address) ? address : '', createdAt, version } as const;
}
