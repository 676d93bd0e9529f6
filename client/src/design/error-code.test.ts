import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { errorCode } from './error-code.ts';

const refused = (bodyText: string) =>
  new ServerError('refused', { response: new Response(bodyText, { status: 429 }), bodyText });

describe('the code of a failure', () => {
  it('is the API’s own, also where the server refused before the API saw it', () => {
    const errors = [{ message: 'Ask again.', extensions: { code: 'RATE_LIMITED', seconds: 3 } }];
    expect(errorCode(new CombinedGraphQLErrors({ errors }))).toBe('RATE_LIMITED');
    expect(errorCode(refused(JSON.stringify({ errors })))).toBe('RATE_LIMITED');
  });

  it.each([
    '',
    '<html>',
    'null',
    '{}',
    '[]',
    '{"errors":[]}',
    '{"errors":[null]}',
    '{"errors":[{"extensions":{"code":7}}]}',
  ])('is the status where the answer is another: %s', (body) => {
    expect(errorCode(refused(body))).toBe('NET-429');
  });

  it('is the status of what cannot be read, and says where nothing answered', () => {
    const response = new Response('<', { status: 200 });
    expect(errorCode(new ServerParseError(new Error('no JSON'), { response, bodyText: '<' }))).toBe('NET-200');
    expect(errorCode(new TypeError('fetch failed'))).toBe('NET');
  });
});
