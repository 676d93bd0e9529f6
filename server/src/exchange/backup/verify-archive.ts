import { createHash } from 'node:crypto';
import { GraphError, type Alias } from '@jejaring/graph/model';
import { checkRecord, type ContentCounts, type ThingContent } from '@jejaring/graph/store';
import { z } from 'zod';
import type { CopiedTable } from '../../platform/database/index.ts';
import { graphParts, tablePart, type PartSummary } from './archive-format.ts';
import { damaged, type Archive } from './read-archive.ts';
import { readChange, readCommand, readThing } from './graph-lines.ts';
import { thingKey } from './thing-key.ts';

export interface VerifyOptions {
  /** For messages. */
  readonly path: string;
  readonly tables: readonly CopiedTable[];
  /** Told of lines that were verified; throws to stop. */
  readonly onLines: (lines: number) => void;
}

/**
 * Reads the whole archive: each part holds what the manifest says, things and records keep the rules of the graph and
 * have the hash of what they say, and the log is numbered without a gap.
 * @throws BackupError BACKUP_DAMAGED
 */
export async function verifyArchive(archive: Archive, options: VerifyOptions): Promise<ContentCounts> {
  const { path, tables } = options;
  const counts = { things: 0, records: 0, flows: 0, changes: 0, commands: 0 };
  const verifiers = new Map<string, (line: string) => void>([
    [graphParts.changes, (line) => expectNext(readChange(line).change.seq, (counts.changes += 1))],
    [graphParts.commands, (line) => void (readCommand(line), (counts.commands += 1))],
    [graphParts.things, thingVerifier(counts)],
    ...tables.map((table): [string, (line: string) => void] => [tablePart(table.name), rowVerifier(table)]),
  ]);
  const { parts, position } = archive.manifest;
  const has = new Set(parts.map(({ name }) => name));
  // A table may have come later than the archive; what the graph is made of may not be missing.
  const isWhole = Object.values(graphParts).every((name) => has.has(name)) && has.size === parts.length;
  if (!isWhole) throw damaged(path, 'its parts are not those of a backup');
  for (const part of parts) {
    const verifier = verifiers.get(part.name);
    if (verifier === undefined) throw damaged(path, `it has a part ${part.name}`);
    await verifyPart(archive, part, verifier, options);
  }
  if (counts.changes !== position) throw damaged(path, 'its change log ends elsewhere than it says');
  return counts;
}

async function verifyPart(
  archive: Archive,
  { name, lines, sha256 }: PartSummary,
  verify: (line: string) => void,
  { path, onLines }: VerifyOptions,
): Promise<void> {
  const hash = createHash('sha256');
  let count = 0;
  try {
    for await (const line of archive.lines(name)) {
      hash.update(line).update('\n');
      count += 1;
      verify(line);
      if (count % linesAtOnce === 0) onLines(linesAtOnce);
    }
  } catch (error) {
    if (isFault(error)) throw damaged(path, `line ${count} of ${name}: ${error.message.split('\n')[0]}`);
    throw error;
  }
  onLines(count % linesAtOnce);
  if (count !== lines || hash.digest('hex') !== sha256) throw damaged(path, `${name} is not what the manifest tells`);
}

const linesAtOnce = 1000;

/** What reading a line may raise; other errors are not the archive's. */
function isFault(error: unknown): error is Error {
  return (
    error instanceof LineFault ||
    error instanceof SyntaxError ||
    error instanceof z.ZodError ||
    error instanceof GraphError
  );
}

class LineFault extends Error {}

function expectNext(found: number, expected: number): void {
  if (found !== expected) throw new LineFault(`number ${found} stands in the place of ${expected}.`);
}

function thingVerifier(counts: { things: number; records: number; flows: number }): (line: string) => void {
  let last = '';
  return (line) => {
    const thing = readThing(line);
    const key = thingKey(thing.id);
    if (key <= last) throw new LineFault(`${thing.id} is not in its place.`);
    last = key;
    counts.things += 1;
    for (const flows of verifyRecords(thing)) {
      counts.records += 1;
      counts.flows += flows;
    }
  };
}

/** Yields the number of flows of each record. */
function* verifyRecords({ id, records }: ThingContent): Generator<number> {
  let last = '';
  const leading = idsLeadingTo(id, records);
  for (const record of records) {
    const checked = checkRecord(record);
    const isTrue = checked.id === record.id && checked.hash === record.hash && leading.has(record.entity.id);
    if (!isTrue || record.id <= last || !isTime(record.recordedAt)) {
      throw new LineFault(`the record ${record.id} is not what it says.`);
    }
    last = record.id;
    yield checked.flows.length;
  }
}

/** The thing's id, and those that its own records claim for it, one by way of another. */
function idsLeadingTo(thing: string, records: ThingContent['records']): Set<string> {
  const claimsOf = (id: string) =>
    records.filter(({ entity }) => entity.id === id).flatMap(({ fields }) => (fields['aliases'] ?? []) as Alias[]);
  const found = new Set([thing]);
  // The set grows while it is walked.
  for (const id of found) for (const { scheme, value } of claimsOf(id)) if (scheme === 'id') found.add(value);
  return found;
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}

function rowVerifier({ properties }: CopiedTable): (line: string) => void {
  const value = z.union([z.string(), z.number(), z.null()]);
  const shape = z.strictObject(Object.fromEntries(properties.map((property) => [property, value])));
  return (line) => void shape.parse(JSON.parse(line));
}
