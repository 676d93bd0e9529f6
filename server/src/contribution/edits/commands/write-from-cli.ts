import type { Command } from '@jejaring/graph/store';
import { CliError, type WithStores } from '../../../platform/command-line/index.ts';

/**
 * Gives the store one command, and tells what became of it.
 * @param things that it is about: they must be there, or lead to what is
 */
export async function writeFromCli(
  withStores: WithStores,
  name: string,
  things: readonly string[],
  commandOf: (said: { readonly id: string; readonly who: string }) => Command,
): Promise<void> {
  await withStores(async ({ store }) => {
    const found = await store.resolve(things);
    const absent = things.find((_, index) => found[index] === null);
    if (absent !== undefined) throw new CliError(`Nothing has the id ${absent}.`);
    // Given again after others wrote it is another command.
    const id = `cli:${name}:${await store.position()}:${process.argv.slice(3).join(' ')}`.slice(0, 200);
    const { seq, created, updated, removed } = await store.execute(commandOf({ id, who: 'cli' }));
    const lists = Object.entries({ created, updated, removed }).filter(([, ids]) => ids.length > 0);
    const what = lists.map(([list, ids]) => `${list} ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ', …' : ''}`);
    process.stdout.write(seq === null ? 'Nothing changed.\n' : `Change ${seq}: ${what.join('; ')}.\n`);
  });
}
