import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { enginesPom, missingEngines, neo4jFolder } from '../harness/engine-files.ts';

/**
 * `npm run engines`: fetches Neo4j from Maven Central for the tests that run on real engines, once for each version, and says what else is
 * missing. A fetch that was cut short leaves nothing that counts as fetched.
 */
const folder = neo4jFolder();
if (!existsSync(folder)) {
  const half = `${folder}.half-${process.pid}`;
  await mkdir(half, { recursive: true });
  try {
    // Maven writes beside the pom; the checkout stays as it is.
    await cp(enginesPom, join(half, 'pom.xml'));
    const goal = ['dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime'];
    const maven = spawnSync('mvn', ['-q', '-B', ...goal], { cwd: half, stdio: 'inherit' });
    if (maven.error) throw new Error('Maven (mvn) could not be run: install maven.', { cause: maven.error });
    if (maven.status !== 0) throw new Error(`Maven ended with ${maven.status ?? maven.signal}; see above.`);
    await mkdir(dirname(folder), { recursive: true });
    // Another fetch may have been faster; its folder is as good.
    await rename(join(half, 'lib'), folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}
process.stdout.write(`Neo4j lies in ${folder}\n`);
for (const what of missingEngines()) {
  process.stderr.write(`${what}\n`);
  process.exitCode = 1;
}
