import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ExactShare, type CountingPlace } from './exact-share.ts';
import { rateLimited } from './rate-limited.ts';

/** Cost units of one write: at the usual rate a caller may write a thousand times a minute. */
export const writeCost = 2000;
const minute = 60_000;

/** The writes of each caller, counted exactly: those of a minute may cost as much as the share of a minute. */
export class WriteShare {
  readonly #share: ExactShare | null;

  /** @param rate cost units per minute and caller; null: without limit */
  constructor(rate: number | null, place: CountingPlace) {
    this.#share = rate === null ? null : new ExactShare({ kind: 'WRITE', limit: rate, length: minute }, place);
  }

  /** Counts each write of a mutation; other operations cost nothing here. @throws ApiError RATE_LIMITED */
  async spend(caller: string, document: DocumentNode, operation: OperationDefinitionNode): Promise<void> {
    if (this.#share === null || operation.operation !== OperationTypeNode.MUTATION) return;
    const { seconds } = await this.#share.spend(caller, writeCost * rootFields(document, operation));
    if (seconds > 0) throw rateLimited(seconds, 'Too much was written with your token');
  }
}

/** How many fields an operation runs at its root: those of one response key are one. Each fragment is walked once. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const keys = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) keys.add((selection.alias ?? selection.name).value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        fragments.delete(selection.name.value);
        if (fragment !== undefined) walk(fragment);
      }
    }
  };
  walk(operation.selectionSet);
  return keys.size;
}
