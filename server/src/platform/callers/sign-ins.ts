import { createHash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { sentToken, viewerOf, type Viewer } from '../request/index.ts';
import { ExactShare, type CountingPlace } from './exact-share.ts';
import { rateLimited } from './rate-limited.ts';

/** Who asks: what they may, and under which name their share is counted. */
export interface Identity {
  readonly viewer: Viewer;
  /** The name of a valid token, else the network of the address. */
  readonly caller: string;
}

/** Different wrong tokens of one network within a window, before no further one is looked at. */
export const mostAttempts = 10;
/** Milliseconds. */
export const attemptWindow = 600_000;
/** How long a network that sent the right token is known by it, in milliseconds. */
const remembered = 86_400_000;
const mostNetworks = 1000;
const mostWrong = 10_000;

interface SignInOptions extends CountingPlace {
  readonly token: string | null;
  readonly logger: Logger;
}

/**
 * Tells whoever sends the server's token from whoever tries others. Each token that a network sends for the first time
 * is an attempt and counted exactly, before it is looked at; those of a network that used up its attempts are refused
 * unseen until its window ends. A network that sent the right one lately is not held up by what others behind the same address
 * try, and a wrong one that is sent again is no new attempt: a page sends its own with each question.
 */
export class SignIns {
  readonly #options: SignInOptions;
  readonly #attempts: ExactShare;
  readonly #name: string | null;
  /** Networks of which the right token came. */
  readonly #known = new LRUCache<string, true>({ max: mostNetworks, ttl: remembered });
  /** Wrong tokens by network; of each only a digest that nobody else can make. */
  readonly #wrong = new LRUCache<string, true>({ max: mostWrong, ttl: attemptWindow });
  readonly #salt = randomBytes(16);
  readonly #pending = new Map<string, Promise<Identity>>();
  readonly #reader: Viewer;

  constructor(options: SignInOptions) {
    const { token } = options;
    this.#options = options;
    this.#reader = viewerOf(undefined, token);
    this.#attempts = new ExactShare({ kind: 'SIGN_IN', limit: mostAttempts, length: attemptWindow }, options);
    this.#name = token === null ? null : `token:${digest('caller', token).slice(0, 32)}`;
  }

  /** What is known without asking the store; null where a token must be looked at first. */
  known(authorization: string | undefined, network: string): Identity | null {
    const reader = { viewer: this.#reader, caller: network };
    const sent = sentToken(authorization);
    if (sent === null || this.#name === null) return reader;
    if (this.#known.get(network) === true) {
      const viewer = viewerOf(authorization, this.#options.token);
      if (viewer.canWrite) return { viewer, caller: this.#name };
    }
    return this.#wrong.get(this.#keyOf(network, sent)) === true ? reader : null;
  }

  /** Looks at a token that the network sends for the first time. @throws ApiError RATE_LIMITED */
  attempt(authorization: string | undefined, network: string, requestId: string): Promise<Identity> {
    // A page asks several things at once: what comes while its first is looked at waits for that.
    const key = this.#keyOf(network, sentToken(authorization) ?? '');
    const begun = this.#pending.get(key);
    if (begun !== undefined) return begun;
    const looking = this.#look(authorization, network, requestId).finally(() => this.#pending.delete(key));
    this.#pending.set(key, looking);
    return looking;
  }

  async #look(authorization: string | undefined, network: string, requestId: string): Promise<Identity> {
    const { token, logger } = this.#options;
    const { seconds, isFirst } = await this.#attempts.spend(network);
    if (seconds > 0) {
      if (isFirst) logger.warn({ network, requestId, seconds }, 'too many wrong tokens: others are refused unseen');
      throw rateLimited(seconds, 'Too many wrong tokens came from your address');
    }
    const viewer = viewerOf(authorization, token);
    if (viewer.canWrite && this.#name !== null) {
      this.#known.set(network, true);
      return { viewer, caller: this.#name };
    }
    this.#wrong.set(this.#keyOf(network, sentToken(authorization) ?? ''), true);
    logger.warn({ network, requestId }, 'a wrong token was sent');
    return { viewer, caller: network };
  }

  #keyOf(network: string, sent: string): string {
    return `${network} ${digest(this.#salt, sent)}`;
  }
}

function digest(salt: string | Buffer, text: string): string {
  return createHash('sha256').update(salt).update('\0').update(text).digest('base64url');
}
