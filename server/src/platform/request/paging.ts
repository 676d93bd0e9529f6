import type { Page, PageRequest } from '@jejaring/graph/store';
import { ApiError } from '@jejaring/schema/errors';

export interface PageArgs {
  /** Null is what a caller sends who means to leave it out: refused, since the default is the schema's. */
  readonly first: number | null;
  readonly after?: string | null;
}

/** How many items one page may have; networks and facets have bounds of their own. */
export const maximumFirst = 100;

/** @throws ApiError INVALID_PAGE where `first` is not in 1 to `maximum`, INVALID_CURSOR where `after` cannot be one. */
export function limitPage(args: PageArgs, maximum = maximumFirst): PageRequest {
  const first = limitFirst(args.first, maximum);
  if (args.after !== undefined && args.after !== null && (args.after === '' || args.after.length > 2000)) {
    throw new ApiError('INVALID_CURSOR');
  }
  return { first, after: args.after ?? null };
}

/** @throws ApiError INVALID_PAGE */
export function limitFirst(first: number | null, maximum = maximumFirst, name = 'first'): number {
  if (first === null || first < 1 || first > maximum) {
    throw new ApiError('INVALID_PAGE', `"${name}" must be between 1 and ${maximum}; it is ${first}.`, { maximum });
  }
  return first;
}

/** @throws ApiError TOO_MANY_VALUES where an argument lists more than `maximum` */
export function limitCount(argument: string, values: readonly unknown[], maximum: number): void {
  if (values.length <= maximum) return;
  throw new ApiError('TOO_MANY_VALUES', `"${argument}" takes at most ${maximum}; these are ${values.length}.`, {
    argument,
    maximum,
  });
}

export interface ConnectionRoot<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** A page of the store as a connection of what `present` makes of its items. */
export function toConnection<Item, Node>(
  page: Page<Item>,
  request: PageRequest,
  present: (item: Item) => Node,
): ConnectionRoot<Node> {
  return {
    edges: page.items.map((item, index) => ({ cursor: page.cursors[index] ?? '', node: present(item) })),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: (request.after ?? null) !== null,
      startCursor: page.cursors[0] ?? null,
      endCursor: page.cursors.at(-1) ?? null,
    },
    totalCount: page.totalCount,
  };
}
