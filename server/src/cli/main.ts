import { Command } from 'commander';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { sampleCommand } from './commands/sample.ts';
import { serveCommand } from './commands/serve.ts';
import { explain } from './failure.ts';
import { exitCodes } from './interrupt.ts';

const settingsHelp = `
Settings (environment):
  JEJARING_DATA      folder of the stores (default ./data); a server and a command line may share it
  JEJARING_SAMPLE    off: a first start begins empty
  JEJARING_TOKEN     bearer token that may write through the API; without it the API is read-only
  PORT, HOST         where the server listens (default 4000 on localhost)

Run "npm run -s jejaring -- COMMAND --help" for examples.
`;

/**
 * Runs one command. Failures are told in one line on the error stream; the exit code is 0 for done, 1 for failed, 2
 * for a command that was misspelt, and 130 for one that Ctrl-C stopped.
 */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  const program = new Command('jejaring')
    .description('Explore who cooperates with whom: serve the network, fill it, verify it, take it elsewhere.')
    .helpCommand(false)
    .addHelpText('after', settingsHelp);
  for (const command of [serveCommand, importCommand, sampleCommand, checkCommand, exportCommand]) {
    program.addCommand(command);
  }
  for (const command of [program, ...program.commands]) {
    command.showHelpAfterError('(add --help for what is possible)');
    command.showHelpAfterError('(add --help for what is possible)');
    command.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.misused));
  }
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = exitCodes.failed;
  }
}
