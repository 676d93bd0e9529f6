import { GraphError } from '@jejaring/graph/model';

/** Of a store whose parts do not fit each other: what was backed up from it could not be restored. */
export function unfit(what: string): GraphError {
  return new GraphError('STORE_DAMAGED', `The store cannot be backed up: ${what}. The command check tells more.`);
}
