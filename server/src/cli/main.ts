import { Command } from 'commander';
import { features } from '../app/features.ts';
import { explain } from './failure.ts';
import { withStores } from './with-stores.ts';
import { exitCodes, type FeatureCommand } from '../platform/command-line/index.ts';

/** Only the command that was asked for is loaded: each brings what it works with. */
const commands: readonly FeatureCommand[] = [
  {
    name: 'serve',
    summary: 'serve the pages and the API until Ctrl-C',
    load: async () => (await import('./serve-command.ts')).serveCommand,
  },
  ...features.flatMap((feature) => feature.commands ?? []),
  {
    name: 'check',
    summary: 'verify the invariants of the network and its change log',
    load: async () => (await import('./check.ts')).checkCommand,
  },
];

const settingsHelp = `
Settings (environment):
  JEJARING_DATA      folder of the stores (default ./data); a server and a command line may share it
  JEJARING_SAMPLE    off: a first start begins empty
  JEJARING_TOKEN     bearer token that may write through the API; without it the API is read-only
  JEJARING_GRAPH     neo4j://user:password@host:7687/database: Neo4j instead of the embedded engine
  JEJARING_DATABASE  postgresql://user:password@host:5432/database: PostgreSQL instead of the embedded engine
  PORT, HOST         where the server listens (default 4000 on localhost)
docs/operate.md has the others.

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
  for (const { name, summary, load } of commands) {
    program.addCommand(argv[2] === name ? (await load())(withStores) : new Command(name));
    program.commands.at(-1)?.summary(summary);
  }
  for (const command of [program, ...program.commands]) {
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
