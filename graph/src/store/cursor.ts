import { canonicalJson, digest, GraphError } from '../model/index.ts';

export type CursorKey = readonly (string | number | null)[];

/**
 * Cursors of one question: opaque texts that carry the place in its order, and a mark of the question, so that a
 * cursor of another question is refused instead of answering nonsense.
 */
export class Cursors {
  private readonly mark: string;
  private readonly length: number;

  /** @param length number of values in a key */
  constructor(question: unknown, length: number) {
    this.mark = digest(canonicalJson(question)).slice(0, 8);
    this.length = length;
  }

  encode(key: CursorKey): string {
    return Buffer.from(JSON.stringify([this.mark, ...key])).toString('base64url');
  }

  /** Null where the page is the first. @throws GraphError INVALID_CURSOR */
  decode(cursor: string | null | undefined): CursorKey | null {
    if (cursor == null) return null;
    const values = parse(cursor);
    const holds =
      Array.isArray(values) &&
      values.length === this.length + 1 &&
      values[0] === this.mark &&
      values.every((value) => value === null || typeof value === 'string' || typeof value === 'number');
    if (!holds) {
      throw new GraphError('INVALID_CURSOR', 'This cursor belongs to another question: ask for the first page again.', { cursor });
    }
    return values.slice(1);
  }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
