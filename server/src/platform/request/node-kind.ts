import type { RequestContext } from './context.ts';

/** What a type of the interface Node is resolved from. */
export type NodeRoot = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** One kind of thing that has an id of the API. */
export interface NodeKind {
  /** Whether an id is of this kind; `REST`: every id of the usual form that is of no other. */
  readonly owns: ((id: string) => boolean) | 'REST';
  /** In the order of the ids, all of this kind; null where nothing has one. */
  readonly load: (context: RequestContext, ids: readonly string[]) => Promise<readonly (NodeRoot | null)[]>;
}
