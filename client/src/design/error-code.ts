import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import type { ErrorLike } from '@apollo/client';

/** The stable code to show in small: the API's own, `NET-503` for an HTTP status, `NET` when nothing answered. */
export function errorCode(error: ErrorLike): string {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    return typeof code === 'string' ? code : 'GRAPHQL';
  }
  if (ServerError.is(error) || ServerParseError.is(error)) return `NET-${error.statusCode}`;
  return 'NET';
}
