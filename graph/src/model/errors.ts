/** Errors for which one record is to blame. */
export const recordErrorCodes = [
  'INVALID_ID',
  'INVALID_FIELD',
  'INVALID_RELATION',
  'HIERARCHY_CIRCLE',
  'INVALID_FLOW',
  'INVALID_RECORD',
  'INVALID_TEXT',
  'BLANK_TEXT',
  'INVALID_FIGURE',
  'INVALID_ADDRESS',
  'DATES_REVERSED',
  'ALIAS_TAKEN',
  'CODE_TAKEN',
  'KIND_CHANGED',
] as const;

/** Codes that callers and tests rely on; messages may change, codes never. */
export const graphErrorCodes = [
  ...recordErrorCodes,
  'NOT_FOUND',
  'VERSION_CONFLICT',
  'COMMAND_REUSED',
  'UNDO_CONFLICT',
  'INVALID_CURSOR',
  'INVALID_FILTER',
  'STORE_NEWER',
  'STORE_LOCKED',
  'STORE_UNWRITABLE',
  'STORE_DAMAGED',
  'STORE_UNAVAILABLE',
  'STORE_NOT_EMPTY',
  'STORE_UNFINISHED',
  'STORE_LOST',
  'STORE_BEHIND',
  'STORE_MISMATCHED',
] as const;
export type GraphErrorCode = (typeof graphErrorCodes)[number];

/**
 * An error that the graph raises on purpose. `retriable` is the store's own word on whether the same call may succeed
 * later; callers never parse messages. `details` holds what a person needs to mend it (id, field, expected, actual).
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  constructor(
    readonly code: GraphErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly retriable = false,
  ) {
    super(message);
  }
}
