import type { Request, RequestHandler } from 'express';
import type { RequestContext } from '../request/index.ts';

/** An address beside the API, where a list or a picture is had as a file. */
export interface Route {
  /** Such as `/peers.csv`. */
  readonly path: string;
  /** How figures and traces call it, such as `peers`. */
  readonly label: string;
  /** What a request takes of its caller's share, in the units of a document's cost: that of the largest that can be asked for. */
  readonly cost: number;
  /** Whether it shrinks when it is packed, whatever its media type says. */
  readonly isCompressible?: true;
  readonly handler: (contextOf: (request: Request) => RequestContext) => RequestHandler;
}
