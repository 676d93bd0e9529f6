import { z } from 'zod';

/** The first entry of the zip, stored as it is: it tells what the file is, and of which version, at a fixed place. */
export const signature = { name: 'jejaring-backup', version: 3 } as const;

/**
 * Version 1 knew no ids that lead to others, and what a change replaced did not tell since when it had been said; version 2 had
 * three tables. A version that adds a table raises it, so that an older one says that it is older.
 */
const readable = z.union([z.literal(1), z.literal(2), z.literal(signature.version)]);

export const manifestName = 'manifest.json';

/** Parts in their order within the archive; each holds one JSON object a line. Those of the database follow. */
export const graphParts = {
  /** The change log from 1 on, each row with what its command answered. */
  changes: 'graph/changes.jsonl',
  /** The commands that changed nothing, by id. */
  commands: 'graph/commands.jsonl',
  /** Each thing with its version and its records; sources first, then by id, records by id. */
  things: 'graph/things.jsonl',
} as const;

export const tablePart = (table: string) => `database/${table}.jsonl`;

const count = z.int().nonnegative();

/** Says what the archive holds: nothing in it depends on when, where or from which engine it was made. */
export const manifestShape = z.strictObject({
  version: readable,
  /** Sequence number of the last change. */
  position: count,
  /** Lines, bytes and SHA-256 (hexadecimal) of each part before it is compressed. */
  parts: z.array(z.strictObject({ name: z.string(), lines: count, bytes: count, sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestShape>;
export type PartSummary = Manifest['parts'][number];
