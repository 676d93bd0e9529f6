import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { digest } from '@jejaring/graph/model';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { manifestName, manifestShape, signature, type Manifest } from './archive-format.ts';
import { BackupError } from './backup-error.ts';
import { splitLines } from './lines.ts';
import { isSealed } from './seal.ts';

/** An archive whose bytes are those that were written; close it. */
export interface Archive {
  readonly manifest: Manifest;
  /** Of all that it holds, however it is compressed: equal stores have equal ones. */
  readonly digest: string;
  /** The lines of a part. @throws BackupError BACKUP_DAMAGED where there is no such part */
  lines(part: string): AsyncGenerator<string>;
  close(): void;
}

/**
 * Opens an archive and verifies its seal, before anything of it is used.
 * @throws BackupError BACKUP_FOREIGN, BACKUP_NEWER, BACKUP_DAMAGED; errors of the file system pass as they are
 */
export async function openArchive(path: string): Promise<Archive> {
  const version = await readVersion(path);
  if (version === null) {
    throw new BackupError(
      'BACKUP_FOREIGN',
      `${path} is no backup of Jejaring: name a file that the command backup wrote.`,
    );
  }
  if (version > signature.version) {
    throw new BackupError(
      'BACKUP_NEWER',
      `${path} was written by a newer Jejaring (version ${version} of backups, this one knows ${signature.version}): update this one.`,
    );
  }
  if (!(await isSealed(path))) throw damaged(path, 'its bytes are not those that were written');
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const text = await readText(zip, entries.get(manifestName), path);
  const manifest = manifestShape.parse(JSON.parse(text));
  return {
    manifest,
    digest: digest(text),
    lines: (part) => linesOf(zip, entries.get(part), path),
    close: () => zip.close(),
  };
}

/** What the signature says at the file's beginning; null where there is none. */
async function readVersion(path: string): Promise<number | null> {
  const nameAt = 30;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const head = buffer.subarray(0, bytesRead).toString('latin1');
    if (!head.startsWith('PK\u0003\u0004') || !head.startsWith(signature.name, nameAt)) return null;
    const [, version] = /^(\d{1,9})\n/.exec(head.slice(nameAt + signature.name.length)) ?? [];
    return version === undefined ? null : Number(version);
  } finally {
    await file.close();
  }
}

async function streamOf(zip: ZipFile, entry: Entry | undefined, path: string): Promise<Readable> {
  if (entry === undefined) throw damaged(path, 'a part is not there');
  return zip.openReadStreamPromise(entry);
}

async function readText(zip: ZipFile, entry: Entry | undefined, path: string): Promise<string> {
  let text = '';
  for await (const piece of (await streamOf(zip, entry, path)).setEncoding('utf8')) text += piece;
  return text;
}

async function* linesOf(zip: ZipFile, entry: Entry | undefined, path: string): AsyncGenerator<string> {
  yield* splitLines((await streamOf(zip, entry, path)).setEncoding('utf8'));
}

export function damaged(path: string, what: string): BackupError {
  return new BackupError(
    'BACKUP_DAMAGED',
    `${path} is damaged (${what}): nothing was restored; take another copy of the backup.`,
  );
}
