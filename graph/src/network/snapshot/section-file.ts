import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Column } from './columns.ts';

/**
 * A file of named columns: 6 bytes magic, 2 bytes format, 32 bytes SHA-256 of all that follows, 4 bytes length of a
 * JSON head, the head, then the columns, each at a multiple of 8 bytes. Numbers are little-endian, as in memory.
 */
const magic = Buffer.from('JJNET\0', 'latin1');
const prefix = magic.length + 2 + 32;

const makers = {
  Uint8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float64Array,
  BigInt64Array,
} as const;
type ColumnType = keyof typeof makers;

interface Placed {
  readonly name: string;
  readonly type: ColumnType;
  readonly offset: number;
  readonly length: number;
}

export interface Sections {
  /** Whatever JSON can hold. */
  readonly head: unknown;
  readonly columns: ReadonlyMap<string, Column>;
}

export function encodeSections(format: number, { head, columns }: Sections): Buffer {
  const placed: Placed[] = [];
  let offset = 0;
  for (const [name, column] of columns) {
    placed.push({ name, type: column.constructor.name as ColumnType, offset, length: column.length });
    offset += aligned(column.byteLength);
  }
  const text = Buffer.from(JSON.stringify({ head, columns: placed }), 'utf8');
  const begin = aligned(prefix + 4 + text.length);
  const file = Buffer.alloc(begin + offset);
  magic.copy(file);
  file.writeUInt16LE(format, magic.length);
  file.writeUInt32LE(text.length, prefix);
  text.copy(file, prefix + 4);
  for (const [at, column] of [...columns.values()].entries()) {
    file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), begin + placed[at]!.offset);
  }
  checksum(file).copy(file, magic.length + 2);
  return file;
}

/** Null where the file is not whole, not of this format, or not what was written. */
export function decodeSections(format: number, file: Buffer): Sections | null {
  if (file.length < prefix + 4 || !file.subarray(0, magic.length).equals(magic)) return null;
  if (file.readUInt16LE(magic.length) !== format) return null;
  if (!checksum(file).equals(file.subarray(magic.length + 2, prefix))) return null;
  const length = file.readUInt32LE(prefix);
  const { head, columns } = JSON.parse(file.toString('utf8', prefix + 4, prefix + 4 + length)) as {
    head: unknown;
    columns: readonly Placed[];
  };
  const begin = aligned(prefix + 4 + length);
  const read = ({ type, offset, length: count }: Placed): Column => {
    const Make = makers[type];
    const from = file.byteOffset + begin + offset;
    return new Make(file.buffer.slice(from, from + count * Make.BYTES_PER_ELEMENT) as ArrayBuffer);
  };
  return { head, columns: new Map(columns.map((column) => [column.name, read(column)])) };
}

/** Bytes of the head that are read where only its beginning is asked for. */
const beginning = 4096;

/** The first characters of the head as text; null where there is no such file, or not of this format. */
export async function readBeginning(format: number, path: string): Promise<string | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(prefix + 4 + beginning), 0, prefix + 4 + beginning, 0);
    const isOurs = bytesRead > prefix + 4 && buffer.subarray(0, magic.length).equals(magic);
    if (!isOurs || buffer.readUInt16LE(magic.length) !== format) return null;
    return buffer.toString('utf8', prefix + 4, bytesRead);
  } finally {
    await file.close();
  }
}

/** Null where there is no such file. */
export async function readFileIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The file is there whole or not at all, also after a power cut. */
export async function writeFileAtomically(path: string, content: Buffer): Promise<void> {
  // Where both stores are engines of their own, nobody else makes the folder.
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function checksum(file: Buffer): Buffer {
  return createHash('sha256').update(file.subarray(prefix)).digest();
}

function aligned(length: number): number {
  return (length + 7) & ~7;
}
