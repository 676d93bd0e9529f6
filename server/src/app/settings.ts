import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseNeo4jAddress } from '@jejaring/graph/neo4j-address';
import { z } from 'zod';
import { postgresFaults, readHostName, SecretUrl, SettingsError } from '../platform/settings/index.ts';
import type { StoreSettings } from '../platform/stores/index.ts';
import { proxiesSetting, rateSetting, tokenSetting } from './caller-settings.ts';

/** What the environment decides; docs/operate.md lists it. */
export interface Settings extends StoreSettings {
  readonly port: number;
  readonly host: string;
  /** Names that requests may give this server, or `*` for any; absent: as allowed-hosts.ts says. */
  readonly hosts?: readonly string[];
  /** Where figures and details of readiness are told; absent: on loopback, if it can be had. */
  readonly monitor?: 'off' | { readonly host: string; readonly port: number };
  readonly loadsSample: boolean;
  /** Null: the API is read-only. */
  readonly token: string | null;
  /** Cost units per minute that a caller may ask for; null or absent: without limit. */
  readonly rate?: number | null;
  /** Whose word is taken for the address of who asks: addresses, networks, or `loopback`, which is the default. */
  readonly proxies?: readonly string[];
  /** How long a stop goes on to answer after readiness says no, in seconds; default 0. */
  readonly drain?: number;
  /** Longest document of a question, in bytes; default 20,000. */
  readonly documentBytes?: number;
  /** Default `warn`. */
  readonly log?: LogLevel;
  /** Absent: no traces are made. */
  readonly traces?: { readonly endpoint: SecretUrl; readonly share: number };
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** An address that may hold a password; null where it is not given. */
function address(setting: string, faultsOf: (text: string) => readonly string[]) {
  return z
    .string()
    .transform((text, context) => {
      const faults = faultsOf(text);
      for (const fault of faults) context.addIssue({ code: 'custom', message: `${setting} ${fault}` });
      return faults.length === 0 ? new SecretUrl(text) : z.NEVER;
    })
    .nullable()
    .default(null);
}

function neo4jFaults(text: string): string[] {
  const parsed = parseNeo4jAddress(text);
  return 'fault' in parsed ? [parsed.fault] : [];
}

function tracesFault(text: string): string[] {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) ? [] : ['must be an address such as http://collector:4318.'];
}

/** Names, separated by commas; null where none is given. */
const hostNames = z
  .string()
  .transform((text, context) => {
    const names = text.split(',').map((name) => readHostName(name));
    if (names.every((name) => name !== null)) return names;
    const message = 'JEJARING_HOSTS must be names without port, such as jejaring.example.go.id,jejaring, or * for any.';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  })
  .nullable()
  .default(null);

/** Null where it is not given. */
const monitorAddress = z
  .string()
  .transform((text, context) => {
    if (text === 'off') return 'off' as const;
    const [, bracketed, plain, port] = /^(?:\[([\da-f:.]+)\]|([^\s:[\]@/]+)):(\d{1,5})$/i.exec(text) ?? [];
    const host = bracketed ?? plain;
    if (host !== undefined && Number(port) <= 65_535) return { host, port: Number(port) };
    context.addIssue({
      code: 'custom',
      message: 'JEJARING_MONITOR must be host:port, such as 127.0.0.1:9000, or off.',
    });
    return z.NEVER;
  })
  .nullable()
  .default(null);

function seconds(name: string, usual: number) {
  const message = `${name} must be a number of seconds from 0 to 3600.`;
  return z.coerce.number(message).min(0, message).max(3600, message).default(usual);
}

const shape = z.object({
  PORT: z.coerce
    .number('PORT must be a number from 0 to 65535, such as 4000.')
    .int('PORT must be a whole number, such as 4000.')
    .min(0, 'PORT must be a number from 0 to 65535, such as 4000.')
    .max(65_535, 'PORT must be a number from 0 to 65535, such as 4000.')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  JEJARING_HOSTS: hostNames,
  JEJARING_MONITOR: monitorAddress,
  JEJARING_DATA: z.string().default('data'),
  JEJARING_FILES: z.string().optional(),
  JEJARING_SAMPLE: z.enum(['on', 'off'], 'JEJARING_SAMPLE must be on or off.').default('on'),
  JEJARING_TOKEN: tokenSetting,
  JEJARING_RATE: rateSetting,
  JEJARING_PROXIES: proxiesSetting,
  JEJARING_GRAPH: address('JEJARING_GRAPH', neo4jFaults),
  JEJARING_DATABASE: address('JEJARING_DATABASE', postgresFaults),
  JEJARING_WAIT: seconds('JEJARING_WAIT', 30),
  JEJARING_DRAIN: seconds('JEJARING_DRAIN', 0),
  JEJARING_DOCUMENT_BYTES: z.coerce
    .number('JEJARING_DOCUMENT_BYTES must be a number of bytes from 1000 to 200000.')
    .int('JEJARING_DOCUMENT_BYTES must be a whole number of bytes.')
    .min(1000, 'JEJARING_DOCUMENT_BYTES must be a number of bytes from 1000 to 200000.')
    .max(200_000, 'JEJARING_DOCUMENT_BYTES must be a number of bytes from 1000 to 200000.')
    .optional(),
  // Named by OpenTelemetry, which reads others of its own.
  OTEL_EXPORTER_OTLP_ENDPOINT: address('OTEL_EXPORTER_OTLP_ENDPOINT', tracesFault),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('OTEL_TRACES_SAMPLER_ARG must be a share from 0 to 1.')
    .min(0, 'OTEL_TRACES_SAMPLER_ARG must be a share from 0 to 1.')
    .max(1, 'OTEL_TRACES_SAMPLER_ARG must be a share from 0 to 1.')
    .default(1),
  JEJARING_LOG: z.enum(logLevels, `JEJARING_LOG must be one of ${logLevels.join(', ')}.`).default('warn'),
});

/** Each may be given by a file instead, as orchestrators hand secrets over; the file is named by the setting with _FILE. */
const secrets = ['JEJARING_TOKEN', 'JEJARING_GRAPH', 'JEJARING_DATABASE'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment; an empty variable counts as absent. Paths are taken from where the command was called.
 * @throws SettingsError with every fault; none of them repeats a secret
 */
export function readSettings(environment: Environment, from = process.cwd()): Settings {
  const faults: string[] = [];
  const given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => value !== undefined && value !== '' && !isEmbedded(name, value),
    ),
  );
  for (const name of secrets) {
    const secret = secretFromFile(name, given, from, faults);
    if (secret !== null) given[name] = secret;
  }
  const parsed = shape.safeParse(given);
  if (!parsed.success) faults.push(...parsed.error.issues.map(({ message }) => message));
  if (faults.length > 0 || !parsed.success) throw new SettingsError(faults);
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    ...(data.JEJARING_HOSTS === null ? {} : { hosts: data.JEJARING_HOSTS }),
    ...(data.JEJARING_MONITOR === null ? {} : { monitor: data.JEJARING_MONITOR }),
    folder: resolve(from, data.JEJARING_DATA),
    ...(data.JEJARING_FILES === undefined ? {} : { files: resolve(from, data.JEJARING_FILES) }),
    loadsSample: data.JEJARING_SAMPLE === 'on',
    token: data.JEJARING_TOKEN,
    rate: data.JEJARING_RATE,
    proxies: data.JEJARING_PROXIES,
    ...(data.JEJARING_GRAPH === null ? {} : { graph: data.JEJARING_GRAPH }),
    ...(data.JEJARING_DATABASE === null ? {} : { database: data.JEJARING_DATABASE }),
    wait: data.JEJARING_WAIT,
    drain: data.JEJARING_DRAIN,
    ...(data.JEJARING_DOCUMENT_BYTES === undefined ? {} : { documentBytes: data.JEJARING_DOCUMENT_BYTES }),
    log: data.JEJARING_LOG,
    ...(data.OTEL_EXPORTER_OTLP_ENDPOINT === null
      ? {}
      : { traces: { endpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT, share: data.OTEL_TRACES_SAMPLER_ARG } }),
  };
}

/** The embedded engine may be named; it is what absence says too. */
function isEmbedded(name: string, value: string): boolean {
  return (name === 'JEJARING_GRAPH' || name === 'JEJARING_DATABASE') && value === 'sqlite';
}

function secretFromFile(name: string, given: Environment, from: string, faults: string[]): string | null {
  const path = given[`${name}_FILE`];
  if (path === undefined) return null;
  if (given[name] !== undefined) {
    faults.push(`${name} and ${name}_FILE are both given: leave one out.`);
    return null;
  }
  try {
    const text = readFileSync(resolve(from, path), 'utf8').trim();
    if (text !== '') return text;
    faults.push(`${name}_FILE names a file that is empty.`);
  } catch {
    faults.push(`${name}_FILE names a file that cannot be read.`);
  }
  return null;
}
