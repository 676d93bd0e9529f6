import { GraphError } from '../model/index.ts';

/** SQLite's primary result codes that mean something to a person. */
const results = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

function resultOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

export function isBusy(error: unknown): boolean {
  const result = resultOf(error);
  return result === results.busy || result === results.locked;
}

/** The GraphError for what SQLite raised; other errors pass as they are. */
export function graphErrorOf(error: unknown, file: string): unknown {
  const details = { file };
  switch (resultOf(error)) {
    case results.busy:
    case results.locked:
      return new GraphError(
        'STORE_UNAVAILABLE',
        `${file} is being written by another process for too long: try again.`,
        details,
        true,
      );
    case results.full:
      return new GraphError(
        'STORE_UNAVAILABLE',
        `The disk that holds ${file} is full: make room and try again.`,
        { ...details, cause: 'DISK_FULL' },
        true,
      );
    case results.ioError:
      return new GraphError(
        'STORE_UNAVAILABLE',
        `${file} cannot be read or written just now (input/output error).`,
        { ...details, cause: 'DISK_FAILS' },
        true,
      );
    case results.readOnly:
    case results.cannotOpen:
      return new GraphError(
        'STORE_UNWRITABLE',
        `${file} cannot be opened for writing: check that its folder exists and that you may write there.`,
        details,
      );
    case results.corrupt:
    case results.notADatabase:
      return new GraphError(
        'STORE_DAMAGED',
        `${file} is damaged or not a Jejaring store: put a backup in its place, or move it away and import again.`,
        details,
      );
    default:
      return error;
  }
}
