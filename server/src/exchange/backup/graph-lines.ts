import { canonicalJson } from '@jejaring/graph/model';
import { commandKinds, type ContentRecord, type LoggedChange, type ThingContent } from '@jejaring/graph/store';
import { z } from 'zod';

/*
 * The lines of the graph's parts: canonical JSON, so that equal things are equal text whatever engine they come from. A
 * change says in one line also what its command answered, since most of that stands in the change.
 */

export function changeLine({ change, command: { digest, result } }: LoggedChange): string {
  return canonicalJson({ ...change, digest, updated: result.updated, unchanged: result.unchanged });
}

/** @param records of the thing, each as canonical JSON, by id */
export function thingLine(id: string, version: number, records: readonly string[]): string {
  return `{"id":${JSON.stringify(id)},"records":[${records.join(',')}],"version":${version}}`;
}

const ids = z.array(z.string());
const object = z.record(z.string(), z.unknown());

const changeShape = z.strictObject({
  seq: z.int().positive(),
  at: z.string(),
  who: z.string(),
  command: z.string(),
  kind: z.enum(commandKinds),
  note: z.string().nullable(),
  entities: ids,
  created: ids,
  removed: ids,
  records: ids,
  relations: ids,
  flows: ids,
  replaced: z.array(object),
  undoes: z.array(z.int().positive()).optional(),
  moved: z.array(z.strictObject({ record: z.string(), from: z.string(), to: z.string() })).optional(),
  digest: z.string(),
  updated: ids,
  unchanged: z.int().nonnegative(),
});

/** @throws Error where the line is not one of changeLine */
export function readChange(line: string): LoggedChange {
  const { digest, updated, unchanged, ...rest } = changeShape.parse(JSON.parse(line));
  const change = rest as unknown as LoggedChange['change'];
  const { seq, command: id, created, removed } = change;
  return { change, command: { id, digest, result: { seq, created, updated, removed, unchanged } } };
}

const commandShape = z.strictObject({
  id: z.string(),
  digest: z.string(),
  result: z.strictObject({
    seq: z.null(),
    created: ids,
    updated: ids,
    removed: ids,
    unchanged: z.int().nonnegative(),
  }),
});

/** @throws Error where the line is not a command that changed nothing */
export function readCommand(line: string): LoggedChange['command'] {
  return commandShape.parse(JSON.parse(line));
}

const thingShape = z.strictObject({
  id: z.string(),
  version: z.int().positive(),
  records: z.array(object).nonempty(),
});

/** Its records are taken as they are: verifying them is the reader's work. @throws Error where it is no thing */
export function readThing(line: string): ThingContent {
  const { id, version, records } = thingShape.parse(JSON.parse(line));
  return { id, version, records: records as unknown as ContentRecord[] };
}
