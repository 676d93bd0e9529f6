/** Codes that callers and tests rely on. */
export type BackupErrorCode =
  | 'BACKUP_EXISTS'
  | 'BACKUP_FOREIGN'
  | 'BACKUP_NEWER'
  | 'BACKUP_DAMAGED'
  | 'DATABASE_NOT_EMPTY';

/** What keeps a backup from being written or read; its message says what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly code: BackupErrorCode,
    message: string,
  ) {
    super(message);
  }
}
