import type { SourceDescription } from '../index.ts';
import { CliError } from '../../../platform/command-line/index.ts';

/** What the command line says of a file's source; all of it or nothing. */
export interface SourceOptions {
  readonly source?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly licence?: string;
}

/** Where the command line's sources stand among those that differ: after the registers, before web pages. */
const precedence = 60;

/** Null where no option was given: the file's sidecar speaks then. @throws CliError where some are missing */
export function sourceFromOptions(options: SourceOptions): SourceDescription | null {
  const { source, title, publisher, licence } = options;
  if (source === undefined && title === undefined && publisher === undefined && licence === undefined) return null;
  if (source === undefined || title === undefined || publisher === undefined || licence === undefined) {
    throw new CliError(
      'Say all four of --source, --title, --publisher and --licence, or none and keep a FILE.source.json.',
    );
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(source)) {
    throw new CliError(
      `--source ${source} is not a short name: use small letters, figures and hyphens, such as city-register-2026.`,
    );
  }
  return { slug: source, title: { id: title, en: title }, type: 'DATASET', publisher, licence, precedence };
}
