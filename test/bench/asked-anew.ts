import type autocannon from 'autocannon';

let asked = 0;

/**
 * A request whose question is never quite the one before: a variable that no document declares, which every GraphQL server
 * leaves unread, so that none answers from what it kept. What is kept is measured apart.
 */
export function askedAnew(query: string, variables: Readonly<Record<string, unknown>>): autocannon.Request {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    setupRequest: (request) => ({
      ...request,
      body: JSON.stringify({ query, variables: { ...variables, asked: (asked += 1) } }),
    }),
  };
}
