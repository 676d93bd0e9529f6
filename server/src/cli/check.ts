import { Command } from 'commander';
import { importsBeyondLog } from '../exchange/import/index.ts';
import { exitCodes, printable, type WithStores } from '../platform/command-line/index.ts';

export const checkCommand = (withStores: WithStores) =>
  new Command('check')
    .description(
      'Reads everything and verifies it: that each thing is the merge of its records, that no relation hangs in the air, ' +
        'that the change log has no gap, that both stores are whole, and that neither knows more of the other than is there. Ends with 1 where something is wrong; the first ' +
        'lines say what. It changes nothing and may run beside a server.',
    )
    .option('--most <count>', 'print at most so many faults', Number, 50)
    .addHelpText('after', '\nExample:\n  npm run -s jejaring -- check && echo all well\n')
    .action(async ({ most }: { readonly most: number }) => {
      await withStores(async ({ store, database, loss }) => {
        const [counts, position] = [await store.counts(), await store.position()];
        let faults = 0;
        const tell = (code: string, message: string) => {
          faults += 1;
          if (faults <= most) process.stdout.write(`${code}: ${printable(message)}\n`);
        };
        if (loss !== null) tell(loss.code, loss.message);
        for await (const message of importsBeyondLog(store, database)) tell('LOG_BEHIND', message);
        for await (const fault of store.check()) tell(fault.code, fault.message);
        for (const message of await database.check()) tell('DATABASE', message);
        const things = Object.values(counts.entities).reduce((sum, count) => sum + count, 0);
        const number = new Intl.NumberFormat('en');
        process.stdout.write(
          `${number.format(things)} things, ${number.format(counts.records)} records, ${number.format(counts.relations)} relations ` +
            `(${number.format(counts.pending)} wait for an end), ${number.format(counts.flows)} flows, ${number.format(position)} changes: ` +
            `${faults === 0 ? 'no fault' : `${number.format(faults)} faults`}\n`,
        );
        if (faults > 0) process.exitCode = exitCodes.failed;
      }, 'check');
    });
