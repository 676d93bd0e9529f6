import { digest, canonicalJson } from '@jejaring/graph/model';
import type { Page, PageRequest } from '@jejaring/graph/store';
import { ApiError } from '@jejaring/schema/errors';

/**
 * Cursors of lists that are held in memory: the position, signed with the question it belongs to, so that a cursor
 * of another question is refused instead of giving other items.
 */
export function offsetOf(request: PageRequest, question: unknown): number {
  if (request.after === undefined || request.after === null) return 0;
  const match = /^([\w-]{8})\.(\d{1,9})$/.exec(Buffer.from(request.after, 'base64url').toString('utf8'));
  if (match === null || match[1] !== signature(question)) throw new ApiError('INVALID_CURSOR');
  return Number(match[2]);
}

/** The page of items that starts at `offset` of a list of `total`. */
export function offsetPage<Item>(items: readonly Item[], offset: number, total: number, question: unknown): Page<Item> {
  const mark = signature(question);
  return {
    items,
    cursors: items.map((_, index) => Buffer.from(`${mark}.${offset + index + 1}`).toString('base64url')),
    hasNext: offset + items.length < total,
    totalCount: total,
  };
}

function signature(question: unknown): string {
  return digest(canonicalJson(question)).slice(0, 8);
}
