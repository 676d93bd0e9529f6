/** Codes that callers and tests rely on; messages may change, codes never. */
export const importErrorCodes = [
  'FILE_NOT_FOUND',
  'FILE_NOT_READABLE',
  'FILE_NOT_UTF8',
  'FILE_EMPTY',
  'FILE_GARBLED',
  'COLUMNS_MISSING',
  'IMPORTER_UNKNOWN',
  'IMPORTER_NOT_DETECTED',
  'SIDECAR_MISSING',
  'SIDECAR_INVALID',
  'SAMPLE_DAMAGED',
  'PREREQUISITE_MISSING',
] as const;
export type ImportErrorCode = (typeof importErrorCodes)[number];

/** The whole file, or the rest of it, cannot be read. The message says where and what to do; `details` what was met. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly code: ImportErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Turns what node:fs throws into an ImportError; anything else passes. */
export function fileError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') {
    return new ImportError('FILE_NOT_FOUND', `There is no file ${path}: check the name.`, { path }, { cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') {
    const message = `${path} cannot be read (${code}): name a file that this user may read.`;
    return new ImportError('FILE_NOT_READABLE', message, { path, cause: code }, { cause: error });
  }
  return error;
}
