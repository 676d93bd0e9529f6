import { Command } from 'commander';
import { explain } from './failure.ts';
import { exitCodes } from './interrupt.ts';

/** Only the command that was asked for is loaded: each brings what it works with. */
const commands: readonly { readonly name: string; readonly summary: string; readonly load: () => Promise<Command> }[] =
  [
    {
      name: 'serve',
      summary: 'serve the pages and the API until Ctrl-C',
      load: async () => (await import('./commands/serve.ts')).serveCommand,
    },
    {
      name: 'import',
      summary: 'read files of partnerships, programmes, regions or indicators into the network',
      load: async () => (await import('./commands/import.ts')).importCommand,
    },
    {
      name: 'sample',
      summary: 'load the bundled sample (a second time changes nothing)',
      load: async () => (await import('./commands/sample.ts')).sampleCommand,
    },
    {
      name: 'check',
      summary: 'verify the invariants of the network and its change log',
      load: async () => (await import('./commands/check.ts')).checkCommand,
    },
    {
      name: 'export',
      summary: 'write the network to files that other programs read',
      load: async () => (await import('./commands/export.ts')).exportCommand,
    },
    {
      name: 'backup',
      summary: 'write everything into one archive, from any engine, also while a server runs',
      load: async () => (await import('./commands/backup.ts')).backupCommand,
    },
    {
      name: 'restore',
      summary: 'fill empty stores, of any engine, from such an archive',
      load: async () => (await import('./commands/restore.ts')).restoreCommand,
    },
    {
      name: 'merge',
      summary: 'say that two ids mean one thing',
      load: async () => (await import('./commands/merge.ts')).mergeCliCommand,
    },
    {
      name: 'split',
      summary: 'say that an id stands for itself again',
      load: async () => (await import('./commands/split.ts')).splitCliCommand,
    },
    {
      name: 'undo',
      summary: 'take changes back by their numbers in the log',
      load: async () => (await import('./commands/undo.ts')).undoCliCommand,
    },
    {
      name: 'pair',
      summary: 'take two stores as they are, where a start says that one was lost or exchanged',
      load: async () => (await import('./commands/pair.ts')).pairCommand,
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
    program.addCommand(argv[2] === name ? await load() : new Command(name));
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
