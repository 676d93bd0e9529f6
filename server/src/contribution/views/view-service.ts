import { lineFault } from '@jejaring/graph/store';
import type { RequestContext } from '../../platform/request/index.ts';
import { isPageAddress } from '../../platform/http/index.ts';
import { requireRight } from '../../platform/rights/index.ts';
import { savedViews } from './saved-views.ts';
import type { SavedViewRow } from './tables.ts';

export interface UserErrorRoot {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

const maximumTitle = 200;
const maximumAddress = 4000;

/**
 * Keeps the address of a page under a short id. What the writer can mend comes back as errors.
 * @throws ApiError READ_ONLY, UNAUTHENTICATED
 */
export async function saveView(
  context: RequestContext,
  input: { readonly title: string; readonly address: string },
): Promise<{ readonly view: SavedViewRow | null; readonly errors: readonly UserErrorRoot[] }> {
  requireRight(context.viewer, 'saveView', null);
  const title = input.title.trim();
  const errors = [...titleErrors(title), ...addressErrors(input.address)];
  if (errors.length > 0) return { view: null, errors };
  return { view: await context.database.repository(savedViews).save({ title, address: input.address }), errors: [] };
}

function titleErrors(title: string): UserErrorRoot[] {
  const fault = lineFault(title);
  if (fault !== null) return [{ ...fault, field: 'title' }];
  if (title.length >= 1 && title.length <= maximumTitle) return [];
  return [{ code: 'INVALID_FIELD', message: `The title must have 1 to ${maximumTitle} characters.`, field: 'title' }];
}

function addressErrors(address: string): UserErrorRoot[] {
  if (address.length <= maximumAddress && isPageAddress(address)) return [];
  const message = `The address must be that of a page of this site, such as /jaringan?fokus=…, of at most ${maximumAddress} characters.`;
  return [{ code: 'INVALID_FIELD', message, field: 'address' }];
}
