import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from '../src/app/schema.ts';

/**
 * Writes schema/schema.graphql from the type-graphql classes, sorted, so that a change of the API shows as a change of
 * that file. `--check` writes nothing and ends with 1 where the file differs. It lives in the server because the
 * queries and mutations are declared by the resolvers.
 */
const path = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
const header =
  '# Written by server/scripts/emit-schema.ts. Change the classes in schema/src or the resolvers, never this file.\n\n';
const emitted = `${header}${printSchema(lexicographicSortSchema(await makeSchema()))}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(path, 'utf8').catch(() => '');
  if (committed !== emitted) {
    process.stderr.write('schema/schema.graphql is not what the classes say. Run: npm run -s schema\n');
    process.exitCode = 1;
  }
} else {
  await writeFile(path, emitted);
}
