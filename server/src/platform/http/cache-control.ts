import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';

/** How long an answer may be kept. What is not said to be kept is `no-store`. */
export const kept = {
  /** Built files carry a hash of their content in their name. */
  forEver: 'public, max-age=31536000, immutable',
  anHour: 'public, max-age=3600',
  /** Only after asking by its tag whether it is still the same. */
  whileSame: 'public, max-age=0, must-revalidate',
  /** As above; a page may be sent without a tag. */
  afterAsking: 'no-cache',
} as const;

/** The first thing that an answer gets, so that none goes without: whoever may be kept says so afterwards. */
export function neverKept(): RequestHandler {
  return (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  };
}

/** Says how long an answer may be kept: by everybody, or by its reader alone where the request says who that is. */
export function keep(response: ServerResponse & { readonly req: IncomingMessage }, how: keyof typeof kept): void {
  const isKnown = response.req.headers.authorization !== undefined;
  response.setHeader('cache-control', isKnown ? `private, ${kept[how].replace('public, ', '')}` : kept[how]);
}
