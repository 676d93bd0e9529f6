import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileError, ImportError } from './import-error.ts';

/** SHA-256 (base64url) and size of a file. @throws ImportError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_EMPTY */
export async function contentHash(path: string): Promise<{ readonly hash: string; readonly size: number }> {
  try {
    const { size } = await stat(path);
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    if (size === 0) throw new ImportError('FILE_EMPTY', `${path} is empty: nothing was imported.`, { path });
    return { hash: hash.digest('base64url'), size };
  } catch (error) {
    throw fileError(error, path);
  }
}
