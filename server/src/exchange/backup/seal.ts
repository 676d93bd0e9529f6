import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Transform } from 'node:stream';

/*
 * The last bytes of the archive are the zip's comment. It holds the SHA-256 of all bytes before it, so that one rule
 * finds any byte that is missing or another.
 */

const prefix = 'sha256:';
const sealLength = prefix.length + 64;

/** What stands there until all bytes before it are known. */
export const emptySeal = prefix.padEnd(sealLength, '0');

/** Passes an archive on and puts the seal in the place of the empty one. */
export function sealing(): Transform {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const bytes = Buffer.concat([held, chunk]);
      const end = Math.max(0, bytes.length - sealLength);
      held = bytes.subarray(end);
      hash.update(bytes.subarray(0, end));
      done(null, bytes.subarray(0, end));
    },
    flush(done) {
      done(null, Buffer.from(`${prefix}${hash.digest('hex')}`));
    },
  });
}

/** Whether the file is as it was sealed. */
export async function isSealed(path: string): Promise<boolean> {
  const { size } = await stat(path);
  if (size <= sealLength) return false;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { end: size - sealLength - 1 })) hash.update(chunk as Buffer);
  let seal = '';
  for await (const chunk of createReadStream(path, { start: size - sealLength, encoding: 'latin1' })) seal += chunk;
  return seal === `${prefix}${hash.digest('hex')}`;
}
