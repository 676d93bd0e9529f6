/** The errors that say what to do. Known by name, so that telling a failure loads nothing. */
const foreseen: ReadonlySet<string> = new Set([
  'GraphError',
  'ImportError',
  'BackupError',
  'SettingsError',
  'CliError',
]);

/** What a person reads when a command fails: one line for what was foreseen, the stack for a fault of the program. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (foreseen.has(error.name)) return error.message;
  if ('code' in error && 'path' in error) return fileSystemFailure(String(error.code), String(error.path));
  return `This is a fault of Jejaring itself; please report it with what follows.\n${error.stack ?? error.message}`;
}

function fileSystemFailure(code: string, path: string): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'it exists and is a file, not a folder',
    EISDIR: 'it is a folder; name a file',
    EACCES: 'this user may not',
    EPERM: 'this user may not',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
  };
  return `${path} cannot be used: ${reasons[code] ?? code}.`;
}
