import { ApiError } from '@jejaring/schema/errors';
import type { Response } from 'express';
import { z } from 'zod';
import { languages } from '@jejaring/words';

/** Types of the files that a list can be taken away as. */
export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
} as const;

/** The language of a file; a page asks in its own. */
export const fileLanguage = z.enum(languages).default(languages[0]);

/** A part of the address that holds JSON of the given shape. */
export function jsonPart<Shape extends z.ZodType>(shape: Shape) {
  return z
    .string()
    .max(8000)
    .transform((json, context): unknown => {
      try {
        return JSON.parse(json);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);
}

/** Reads the question of an address. @throws ApiError INVALID_ARGUMENT, naming the first part that is wrong */
export function readQuestion<Shape extends z.ZodType>(shape: Shape, query: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new ApiError('INVALID_ARGUMENT', `"${where}": ${issue?.message ?? 'cannot be read'}`, { argument: where });
}

/** Drops what was not asked: the services tell "absent" from "undefined". */
export function withoutNothing<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}

/** Says what is sent: a file to keep, named after what it is about. */
export function attach(response: Response, format: keyof typeof fileTypes, kind: string, about: string): void {
  const name = `jejaring-${kind}-${about.replaceAll(/[^\w.-]+/g, '-')}.${format}`;
  response.type(fileTypes[format]);
  response.set('content-disposition', `attachment; filename="${name}"`);
}

/** Waits until a file is written; whoever closed the connection needs no answer. */
export async function writtenTo(response: Response, writing: Promise<void>): Promise<void> {
  await writing.catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
}
