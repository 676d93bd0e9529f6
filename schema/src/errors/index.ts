/**
 * Every code that the API answers with on purpose. Codes are stable; messages say what to do and may change. `status`
 * is the HTTP status where the whole request fails; an error of one field travels in a 200.
 */
export const errorCatalogue = {
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'The document is not valid GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: 'The document asks for something the schema does not have.' },
  BAD_REQUEST: {
    status: 400,
    message: 'The request is not a GraphQL request: POST JSON with a "query", or GET with ?query=.',
  },
  BAD_USER_INPUT: { status: 200, message: 'A variable does not fit its type.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    message: 'Name one of the operations of the document in "operationName".',
  },
  UNSUPPORTED_OPERATION: {
    status: 400,
    message:
      'Subscriptions are answered over a WebSocket (graphql-transport-ws), queries and mutations over HTTP, both at this address.',
  },
  PERSISTED_QUERY_NOT_FOUND: { status: 200, message: 'Send the document together with its hash once.' },
  UNKNOWN_HOST: {
    status: 421,
    message: 'This server is not known under that name: whoever runs it lists its names in JEJARING_HOSTS.',
  },
  FOREIGN_ORIGIN: {
    status: 403,
    message:
      'Only pages of this server may keep a connection to it: whoever runs it lists its other names in JEJARING_HOSTS.',
  },
  REQUEST_TIMEOUT: { status: 408, message: 'The request took too long to arrive: send it again, all at once.' },
  REQUEST_TOO_LARGE: { status: 413, message: 'The body is too large: ask for less at once.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'Send the body as application/json in UTF-8, not compressed.' },
  TOO_MANY_TOKENS: { status: 400, message: 'The document is too long: split it.' },
  QUERY_TOO_DEEP: { status: 400, message: 'The document is nested too deeply: ask in two steps.' },
  TOO_MANY_ALIASES: { status: 400, message: 'The document has too many aliases: use nodes(ids:), or split it.' },
  DOCUMENT_TOO_LONG: { status: 413, message: 'The document is too long: split it, and send values as variables.' },
  QUERY_TOO_LARGE: { status: 400, message: 'The document selects too much: split it.' },
  QUERY_TOO_COSTLY: {
    status: 400,
    message: 'The answer could become too large: lower "first", or split the document.',
  },
  TOO_MANY_VALUES: { status: 200, message: 'A list or a text in the variables is too long.' },
  INVALID_PAGE: { status: 200, message: '"first" is out of its bounds.' },
  INVALID_CURSOR: { status: 200, message: 'The cursor does not belong to this question: start without "after".' },
  INVALID_ID: { status: 200, message: 'That is not an id: expected kind:scheme:rest.' },
  INVALID_ARGUMENT: { status: 200, message: 'An argument is out of its bounds.' },
  INVALID_FILTER: { status: 200, message: 'The filter cannot be applied to this kind.' },
  NOT_FOUND: { status: 200, message: 'Nothing has that id.' },
  READ_ONLY: { status: 200, message: 'This server takes no writes: it was started without JEJARING_TOKEN.' },
  UNAUTHENTICATED: { status: 200, message: 'Send the token: Authorization: Bearer ….' },
  VERSION_CONFLICT: { status: 200, message: 'It was changed in the meantime: read it again and repeat the change.' },
  COMMAND_REUSED: { status: 200, message: 'That clientMutationId was used for another change: take a new one.' },
  UNDO_CONFLICT: { status: 200, message: 'It was changed since: take back first what came after.' },
  INVALID_FIELD: { status: 200, message: 'A field has a value that it cannot have.' },
  INVALID_RELATION: { status: 200, message: 'These two cannot be joined in this way.' },
  HIERARCHY_CIRCLE: { status: 200, message: 'Something would stand under itself.' },
  INVALID_RECORD: { status: 200, message: 'The change is not complete.' },
  INVALID_TEXT: { status: 200, message: 'A text has characters that cannot be shown, or is too long.' },
  BLANK_TEXT: { status: 200, message: 'A text has nothing that can be seen: leave it out where it is unknown.' },
  INVALID_FIGURE: { status: 200, message: 'A figure is out of the bounds of what it counts.' },
  INVALID_ADDRESS: { status: 200, message: 'Only addresses of http and https without a user or a password are kept.' },
  DATES_REVERSED: { status: 200, message: 'It ends before it begins.' },
  ALIAS_TAKEN: { status: 200, message: 'Another thing already has that id.' },
  CODE_TAKEN: { status: 200, message: 'Another region has that code in the same scheme.' },
  KIND_CHANGED: { status: 200, message: 'A thing keeps its kind: create another one.' },
  STORE_UNAVAILABLE: { status: 503, message: 'The store does not answer or is busy: try again in a moment.' },
  TOO_BUSY: { status: 429, message: 'Too much is being computed at once: ask again in a moment.' },
  RATE_LIMITED: { status: 429, message: 'Too much was asked in a short time: ask again later.' },
  NOT_READY: { status: 503, message: 'The data is still being loaded: see /health/ready.' },
  UNKNOWN_ADDRESS: { status: 404, message: 'There is nothing at this address.' },
  INTERNAL: { status: 200, message: 'Something went wrong on our side. The log knows it by the request id.' },
} as const satisfies Record<string, { readonly status: number; readonly message: string }>;

export type ErrorCode = keyof typeof errorCatalogue;
export const errorCodes = Object.keys(errorCatalogue) as readonly ErrorCode[];

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code);
}

/** An error that the API raises on purpose; it passes to the caller with its code. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: ErrorCode,
    message: string = errorCatalogue[code].message,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
