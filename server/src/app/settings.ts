import { resolve } from 'node:path';
import { z } from 'zod';

/** What the environment decides; see README. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds everything the product keeps. */
  readonly folder: string;
  readonly loadsSample: boolean;
  /** Null: the API is read-only. */
  readonly token: string | null;
}

/** Settings that cannot be used: one line for each, all of them at once. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const shape = z.object({
  PORT: z.coerce
    .number('PORT must be a number from 0 to 65535, such as 4000.')
    .int('PORT must be a whole number, such as 4000.')
    .min(0, 'PORT must be a number from 0 to 65535, such as 4000.')
    .max(65_535, 'PORT must be a number from 0 to 65535, such as 4000.')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  JEJARING_DATA: z.string().default('data'),
  JEJARING_SAMPLE: z.enum(['on', 'off'], 'JEJARING_SAMPLE must be on or off.').default('on'),
  JEJARING_TOKEN: z
    .string()
    .min(16, 'JEJARING_TOKEN must have at least 16 characters: whoever sends it may write.')
    .regex(/^[\x21-\x7e]+$/, 'JEJARING_TOKEN must be printable ASCII without spaces, as it travels in a header.')
    .nullable()
    .default(null),
  JEJARING_GRAPH: z
    .literal('sqlite', 'JEJARING_GRAPH: only sqlite is there in this version; leave it out.')
    .default('sqlite'),
  JEJARING_DATABASE: z
    .literal('sqlite', 'JEJARING_DATABASE: only sqlite is there in this version; leave it out.')
    .default('sqlite'),
});

/**
 * Reads the environment; an empty variable counts as absent. The folder is taken from where the command was called.
 * @throws SettingsError with every fault
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  from = process.cwd(),
): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = shape.safeParse(given);
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map(({ message }) => message));
  const { PORT, HOST, JEJARING_DATA, JEJARING_SAMPLE, JEJARING_TOKEN } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    folder: resolve(from, JEJARING_DATA),
    loadsSample: JEJARING_SAMPLE === 'on',
    token: JEJARING_TOKEN,
  };
}
