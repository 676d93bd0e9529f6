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
    const [mark, ...key] = valuesOf(cursor);
    const isKey = key.length === this.length && key.every(isKeyValue);
    if (mark !== this.mark || !isKey) {
      throw new GraphError('INVALID_CURSOR', 'This cursor belongs to another question: ask for the first page again.', {
        cursor,
      });
    }
    return key as CursorKey;
  }
}

function isKeyValue(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function valuesOf(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}
