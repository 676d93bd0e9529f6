import { Lexer, Source, TokenKind } from 'graphql';
import { ApiError } from '@jejaring/schema/errors';
import { BoundedMap } from './bounded-map.ts';
import { queryLimits } from './query-limits.ts';

/** Documents found short enough: the pages send the same ones again and again. */
const known = new BoundedMap<string, true>(1000);

/** Before the document is parsed at all. Text that is no GraphQL is left to the parser. @throws ApiError TOO_MANY_TOKENS */
export function limitTokens(query: unknown): void {
  if (typeof query !== 'string' || known.get(query) === true) return;
  const tokens = countTokens(query);
  if (tokens > queryLimits.tokens) {
    throw new ApiError('TOO_MANY_TOKENS', `The document has more than ${queryLimits.tokens} tokens: split it.`, {
      maximum: queryLimits.tokens,
    });
  }
  known.set(query, true);
}

/** Stops counting one past the limit. */
function countTokens(query: string): number {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF && tokens <= queryLimits.tokens) tokens += 1;
  } catch {
    return tokens;
  }
  return tokens;
}
