import { LRUCache } from 'lru-cache';
import type { GraphQLSchema } from 'graphql';
import { ApiError } from '@jejaring/schema/errors';
import { documentLimits } from './document-limits.ts';
import { documentHash, readDocument, type ReadDocument } from './read-document.ts';

/** Bytes, as documents estimate their own: of those kept, and of those that requests under way have brought. */
const room = { kept: 24 * 2 ** 20, largestKept: 6 * 2 ** 20, underWay: 64 * 2 ** 20 } as const;

export interface DocumentsOptions {
  /** Longest text, in bytes of UTF-8. */
  readonly longest?: number;
}

/**
 * The documents that callers ask again and again, ready to be executed: named by their hash, kept without their text,
 * bounded by what they take. A document comes in for one request , and is kept only once a request with it has
 * passed every limit (`keep`).
 */
export class Documents {
  readonly #kept = new LRUCache<string, ReadDocument>({
    maxSize: room.kept,
    maxEntrySize: room.largestKept,
    sizeCalculation: ({ bytes }) => bytes,
  });
  readonly #claimed = new Map<string, { readonly read: ReadDocument; claims: number }>();
  #claimedBytes = 0;
  readonly #longest: number;

  constructor(
    readonly schema: GraphQLSchema,
    { longest = documentLimits.bytes }: DocumentsOptions = {},
  ) {
    this.#longest = longest;
  }

  /** Bytes that the kept ones take, by their own estimate. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** The document of a hash, where it is kept or under way. */
  byHash(hash: string): ReadDocument | undefined {
    return this.#claimed.get(hash)?.read ?? this.#kept.get(hash);
  }

  /**
   * The document of a text where it is known, for as long as a request is under way; whoever claims it gives it back.
   * @throws ApiError DOCUMENT_TOO_LONG, TOO_BUSY
   */
  claimText(text: string): Claim | null {
    if (text.length > this.#longest || Buffer.byteLength(text) > this.#longest) {
      const message = `The document is longer than ${this.#longest} bytes: split it, and send values as variables.`;
      throw new ApiError('DOCUMENT_TOO_LONG', message, { maximum: this.#longest });
    }
    return this.claimKnown(documentHash(text));
  }

  /** Reads a text that is not known. @throws ApiError TOO_BUSY, and as `readDocument` */
  claimNew(text: string): Claim {
    const hash = documentHash(text);
    return this.claimKnown(hash) ?? this.#claim(readDocument(this.schema, text, hash));
  }

  /** As `claimText`, by the hash. @throws ApiError TOO_BUSY */
  claimKnown(hash: string): Claim | null {
    const known = this.byHash(hash);
    return known === undefined ? null : this.#claim(known);
  }

  keep(read: ReadDocument): void {
    if (!this.#kept.has(read.hash)) this.#kept.set(read.hash, read);
  }

  #claim(read: ReadDocument): Claim {
    const claimed = this.#claimed.get(read.hash) ?? { read, claims: 0 };
    if (claimed.claims === 0) {
      if (this.#claimedBytes + read.bytes > room.underWay) throw new ApiError('TOO_BUSY');
      this.#claimed.set(read.hash, claimed);
      this.#claimedBytes += read.bytes;
    }
    claimed.claims += 1;
    let isGivenBack = false;
    return {
      read: claimed.read,
      giveBack: () => {
        if (isGivenBack) return;
        isGivenBack = true;
        claimed.claims -= 1;
        if (claimed.claims > 0) return;
        this.#claimed.delete(read.hash);
        this.#claimedBytes -= read.bytes;
      },
    };
  }
}

/** A document for as long as its request is under way. */
export interface Claim {
  readonly read: ReadDocument;
  giveBack(): void;
}
