import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { canonicalJson } from '@jejaring/graph/model';
import { ZipFile } from 'yazl';
import { manifestName, signature, type Manifest, type PartSummary } from './archive-format.ts';
import { each, joinLines } from './lines.ts';
import { emptySeal, sealing } from './seal.ts';

export interface ArchivePart {
  readonly name: string;
  readonly lines: AsyncIterable<string>;
}

/** Nothing of an entry may tell when or where it was made: DOS times have no zone, and this is their first day. */
const fixed = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** Writes the parts one after another, and a manifest that tells what they hold; the file must not exist. */
export async function writeArchive(path: string, position: number, parts: readonly ArchivePart[]): Promise<Manifest> {
  const zip = new ZipFile();
  const output = zip.outputStream as Transform;
  // The library waits for ever for a part that fails.
  const part = (pieces: AsyncIterable<Buffer>) =>
    Readable.from(pieces).on('error', (error: Error) => void output.destroy(error));
  const summaries: PartSummary[] = [];
  let manifest: Manifest | null = null;
  zip.addBuffer(Buffer.from(`${signature.version}\n`), signature.name, { ...fixed, compress: false });
  for (const { name, lines } of parts) {
    zip.addReadStreamLazy(name, { ...fixed, compressionLevel: 6 }, (take) =>
      take(null, part(summarised(name, lines, (summary) => summaries.push(summary)))),
    );
  }
  // Its turn comes when the parts are written.
  zip.addReadStreamLazy(manifestName, { ...fixed, compress: false }, (take) => {
    manifest = { version: signature.version, position, parts: summaries };
    take(null, part(each([Buffer.from(`${canonicalJson(manifest)}\n`)])));
  });
  zip.end({ forceZip64Format: false, comment: emptySeal });
  await pipeline(output, sealing(), createWriteStream(path, { flags: 'wx', flush: true }));
  if (manifest === null) throw new Error('The archive ended before its manifest.');
  return manifest;
}

async function* summarised(
  name: string,
  lines: AsyncIterable<string>,
  done: (summary: PartSummary) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let count = 0;
  let bytes = 0;
  const counted = async function* () {
    for await (const line of lines) {
      count += 1;
      yield line;
    }
  };
  for await (const piece of joinLines(counted())) {
    const chunk = Buffer.from(piece);
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  done({ name, lines: count, bytes, sha256: hash.digest('hex') });
}
