import { openSqliteStore } from '@jejaring/graph/sqlite';
import { nthCommand } from './stream.ts';

/** Arguments: file, name of the writer, first command, number of commands. Prints a line for each one acknowledged. */
const [file, writer, first, count] = process.argv.slice(2);
const store = openSqliteStore({ file: file! });
for (let n = Number(first); n < Number(first) + Number(count); n += 1) {
  const { seq } = await store.execute(nthCommand(writer!, n));
  // A pipe is written synchronously, so that what was printed has left the process.
  process.stdout.write(`${n} ${seq}\n`);
}
await store.close();
