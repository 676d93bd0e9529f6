/** A mistake in how a command was given: told in one line, without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
