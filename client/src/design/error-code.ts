import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import type { ErrorLike } from '@apollo/client';

/** The stable code to show in small: the API's own, else `NET-503` for an HTTP status, `NET` when nothing answered. */
export function errorCode(error: ErrorLike): string {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    return typeof code === 'string' ? code : 'GRAPHQL';
  }
  if (ServerError.is(error)) return codeWithin(error.bodyText) ?? `NET-${error.statusCode}`;
  if (ServerParseError.is(error)) return `NET-${error.statusCode}`;
  return 'NET';
}

/** What the server refuses before the API sees it has the shape of the API's own errors. */
function codeWithin(body: string): string | null {
  try {
    const { errors } = JSON.parse(body) as {
      readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
    };
    const code = errors?.[0]?.extensions?.code;
    return typeof code === 'string' ? code : null;
  } catch {
    return null;
  }
}
