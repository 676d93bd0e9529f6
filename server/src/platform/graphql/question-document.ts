import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLError } from 'graphql';
import { DocumentRefusal, type Claim, type Documents, type ReadDocument } from '../documents/index.ts';
import type { HeavyQuestions } from './heavy-questions.ts';

/** A document of more than a kilobyte waits for its turn to be read: strangers send these without end. */
const costOfShort = 600;
/** Units of cost a byte: the longest document takes some 40 ms to parse and validate. */
const costOfReading = 0.6;

interface QuestionDocumentOptions {
  readonly documents: Documents;
  readonly heavy: HeavyQuestions;
  readonly callerOf: (request: Request) => string;
  /** Told what was read for a request. */
  readonly read: WeakMap<Request, ReadDocument>;
}

/**
 * Reads the document of a question before Apollo sees it, so that nothing parses, validates or keeps one that is too
 * long, too large or wrong; Apollo then finds it by its hash. It is given back when the answer has gone.
 */
export function questionDocument({ documents, heavy, callerOf, read }: QuestionDocumentOptions): RequestHandler {
  return async (request, response, next) => {
    try {
      const { text, hash } = askedBy(request);
      const claim =
        text === undefined
          ? documents.claimKnown(hash ?? '')
          : await claimText({ documents, heavy }, callerOf(request), text);
      if (claim !== null) {
        read.set(request, claim.read);
        response.once('close', () => claim.giveBack());
      }
      next();
    } catch (error) {
      if (error instanceof DocumentRefusal) sendRefusal(request, response, error);
      else next(error);
    }
  };
}

/**
 * The document of a text, read when it is the caller's turn where it is not known.
 * @throws ApiError, DocumentRefusal as `Documents` does
 */
export async function claimText(
  { documents, heavy }: Pick<QuestionDocumentOptions, 'documents' | 'heavy'>,
  caller: string,
  text: string,
): Promise<Claim> {
  const known = documents.claimText(text);
  if (known !== null) return known;
  const read = () => Promise.resolve(documents.claimNew(text));
  return heavy.run(caller, text.length * costOfReading, read, costOfShort);
}

interface AskedDocument {
  readonly text?: string;
  /** Of a persisted one that is asked without its text. */
  readonly hash?: string;
}

function askedBy(request: Request): AskedDocument {
  const asked: unknown = request.method === 'GET' ? askedInAddress(request) : request.body;
  if (asked === null || typeof asked !== 'object') return {};
  const { query, extensions } = asked as { readonly query?: unknown; readonly extensions?: unknown };
  if (typeof query === 'string' && query !== '') return { text: query };
  const hash = query === undefined ? persistedHash(extensions) : undefined;
  return hash === undefined ? {} : { hash };
}

/** As Apollo reads it: the two must mean the same document. */
function askedInAddress({ originalUrl }: Request): unknown {
  const at = originalUrl.indexOf('?');
  return at < 0 ? {} : Object.fromEntries(new URLSearchParams(originalUrl.slice(at)));
}

/** In the address the extensions are JSON text. */
function persistedHash(extensions: unknown): string | undefined {
  let read = extensions;
  if (typeof extensions === 'string') {
    try {
      read = JSON.parse(extensions) as unknown;
    } catch {
      return undefined;
    }
  }
  const hash = (read as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}

function sendRefusal(request: Request, response: Response, { code, errors }: DocumentRefusal): void {
  const type = request.accepts(['application/json', 'application/graphql-response+json']) || 'application/json';
  response
    .status(400)
    .set('cache-control', 'no-store')
    .type(type)
    .send(JSON.stringify({ errors: errors.map((error) => withCode(error, code)) }));
}

function withCode(error: GraphQLError, code: string) {
  const { message, locations } = error.toJSON();
  return { message, ...(locations && { locations }), extensions: { code } };
}
