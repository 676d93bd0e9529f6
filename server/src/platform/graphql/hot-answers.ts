import { createHash } from 'node:crypto';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import type { ReadDocument } from '../documents/index.ts';
import type { Parts, RequestContext } from '../request/index.ts';

/** Bytes of all answers kept, of one, and of those whose position is still being confirmed. */
const room = { kept: 24 * 2 ** 20, one: 2 ** 19, waiting: 8 * 2 ** 20 } as const;
/** Smaller answers are sent as they are. */
const worthPacking = 1024;

const packed = promisify(gzip);

interface HotAnswer {
  readonly type: string;
  readonly bytes: Buffer;
  /** The same for callers who take gzip, once one of them has asked again. */
  packed?: Buffer;
}

/** A question whose answer may be kept, and what it was asked at. */
interface Candidate {
  readonly key: string;
  readonly mark: string;
  readonly parts: Parts;
  /** What was executed is whole, without errors, and read nothing but what is public. */
  isWhole: boolean;
  readPrivate: boolean;
}

/** Apollo copies a context's own properties, so those that are watched belong to its class. */
class WatchedContext implements RequestContext {
  readonly store: RequestContext['store'];
  readonly network: RequestContext['network'];
  readonly loaders: RequestContext['loaders'];
  readonly nodeKinds: RequestContext['nodeKinds'];
  readonly caller: RequestContext['caller'];
  readonly giveBack: RequestContext['giveBack'];
  readonly pace: RequestContext['pace'];
  readonly requestId: RequestContext['requestId'];

  constructor(
    readonly whole: RequestContext,
    readonly candidate: Candidate,
  ) {
    ({
      store: this.store,
      network: this.network,
      loaders: this.loaders,
      nodeKinds: this.nodeKinds,
      caller: this.caller,
      giveBack: this.giveBack,
      pace: this.pace,
      requestId: this.requestId,
    } = whole);
  }

  get viewer(): RequestContext['viewer'] {
    this.candidate.readPrivate = true;
    return this.whole.viewer;
  }

  get jobs(): RequestContext['jobs'] {
    this.candidate.readPrivate = true;
    return this.whole.jobs;
  }

  get database(): RequestContext['database'] {
    this.candidate.readPrivate = true;
    return this.whole.database;
  }
}

interface Waiting extends Candidate {
  readonly answer: HotAnswer;
}

export interface HotAnswersOptions {
  readonly parts: () => Parts | null;
  /** Whether the network is known to hold all that the store holds. */
  readonly isCurrent: () => boolean;
  readonly documentOf: (request: Request) => ReadDocument | undefined;
  readonly count: (outcome: 'hit' | 'miss') => void;
}

/**
 * Answers that are asked again and again, sent before Apollo is asked at all. Only where every field is public
 * (documents/public-types.ts) and the resolvers read neither viewer nor relational store; under the position of the change
 * log and what the log says there, so that a write makes every key a new one. An answer is kept once the store has said,
 * after it was made, that its log still ends at that position: the log only grows, so that store and network stood there
 * all the while. Bounded in bytes; errors and parts are never kept.
 */
export class HotAnswers {
  readonly #options: HotAnswersOptions;
  readonly #kept = new LRUCache<string, HotAnswer>({
    maxSize: room.kept,
    maxEntrySize: 2 * room.one,
    sizeCalculation: ({ bytes, packed: small }) => 200 + bytes.byteLength + (small?.byteLength ?? 0),
  });
  readonly #byRequest = new WeakMap<Request, Candidate>();
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  #isConfirming = false;
  /** The mark whose row of the log was last found to be the store's too. */
  #verified: string | null = null;

  constructor(options: HotAnswersOptions) {
    this.#options = options;
  }

  /** Bytes that the kept ones take. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** Sends what is kept, or looks at what is sent. */
  readonly handler: RequestHandler = (request, response, next) => {
    const candidate = this.#candidate(request);
    if (candidate === null) {
      next();
      return;
    }
    const known = this.#kept.get(candidate.key);
    if (known !== undefined) {
      this.#options.count('hit');
      this.#send(request, response, known, candidate.key);
      return;
    }
    this.#options.count('miss');
    this.#byRequest.set(request, candidate);
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      if (candidate.isWhole && response.statusCode === 200 && typeof body === 'string') {
        const type = response.get('content-type') ?? 'application/json; charset=utf-8';
        this.#offer({ ...candidate, answer: { type, bytes: Buffer.from(body) } });
      }
      return send(body);
    };
    next();
  };

  /** The same context, which tells when a resolver reads what is not public. */
  watched(request: Request, context: RequestContext): RequestContext {
    const candidate = this.#byRequest.get(request);
    return candidate === undefined ? context : new WatchedContext(context, candidate);
  }

  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue, errors, response }) => {
          if (contextValue instanceof WatchedContext && response.body.kind === 'single') {
            const { candidate } = contextValue;
            const { errors: inAnswer, extensions } = response.body.singleResult;
            const isWhole = errors === undefined && inAnswer === undefined && extensions === undefined;
            candidate.isWhole = isWhole && !candidate.readPrivate;
          }
          return Promise.resolve();
        },
      }),
  };

  #candidate(request: Request): Candidate | null {
    const parts = this.#options.parts();
    const read = this.#options.documentOf(request);
    if (request.method !== 'POST' || parts === null || read === undefined) return null;
    if (request.headers.authorization !== undefined || !this.#options.isCurrent()) return null;
    const { operationName, variables } = request.body as { operationName?: unknown; variables?: unknown };
    if (read.named(operationName)?.isPublic !== true) return null;
    const mark = parts.network.mark();
    const key = createHash('sha256')
      .update(JSON.stringify([read.hash, operationName, variables, request.headers.accept, mark]))
      .digest('base64');
    return { key, mark, parts, isWhole: false, readPrivate: false };
  }

  #send(request: Request, response: Response, answer: HotAnswer, key: string): void {
    response.setHeader('content-type', answer.type);
    if (answer.bytes.byteLength >= worthPacking) {
      response.vary('accept-encoding');
      if (request.acceptsEncodings(['gzip', 'identity']) === 'gzip') {
        void this.#sendPacked(response, answer, key);
        return;
      }
    }
    response.setHeader('content-length', answer.bytes.byteLength);
    response.end(answer.bytes);
  }

  async #sendPacked(response: Response, answer: HotAnswer, key: string): Promise<void> {
    if (answer.packed === undefined) {
      answer.packed = await packed(answer.bytes);
      if (this.#kept.has(key)) this.#kept.set(key, answer);
    }
    response.setHeader('content-encoding', 'gzip');
    response.setHeader('content-length', answer.packed.byteLength);
    response.end(answer.packed);
  }

  #offer(waiting: Waiting): void {
    const { byteLength } = waiting.answer.bytes;
    if (byteLength > room.one || this.#waitingBytes + byteLength > room.waiting) return;
    this.#waiting.push(waiting);
    this.#waitingBytes += byteLength;
    if (!this.#isConfirming) void this.#confirm();
  }

  /** Asks the store where its log ends: one question for all that wait, after their answers were made. */
  async #confirm(): Promise<void> {
    this.#isConfirming = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      this.#waitingBytes = 0;
      const parts = batch.at(-1)?.parts;
      const mark = parts === undefined ? null : await this.#confirmedMark(parts);
      for (const { key, mark: askedAt, answer } of batch) if (askedAt === mark) this.#kept.set(key, answer);
    }
    this.#isConfirming = false;
  }

  /** The network's mark, where the store's log ends there and says the same; null where it does not, or cannot be asked. */
  async #confirmedMark({ store, network }: Parts): Promise<string | null> {
    const mark = network.mark();
    const { version } = network;
    try {
      // A row of the log may hold a thousand ids: it is read once for each position.
      if (this.#verified !== mark && !(await saysTheSame({ store, network }))) return null;
      this.#verified = mark;
      return (await store.position()) === version && network.mark() === mark ? mark : null;
    } catch {
      // An engine that is away confirms nothing.
      return null;
    }
  }
}

/** Whether the store's log says at the network's position what the network read there. */
async function saysTheSame({ store, network }: Pick<Parts, 'store' | 'network'>): Promise<boolean> {
  const { version } = network;
  const logged = network.logMark();
  if (version === 0) return logged === null;
  const [row] = await store.changesAfter(version - 1, 1);
  return row?.seq === version && row.at === logged?.at && row.command === logged.command;
}
