// `npm run build`: the pages, when they are missing or outdated.
import { buildClient, outdatedClient } from './client-build.mjs';
import { haveNode, refuse } from './runtime.mjs';

if (haveNode(import.meta.url)) {
  const isQuiet = process.argv.includes('--quiet');
  const outdated = await outdatedClient();
  if (outdated === null) {
    if (!isQuiet) process.stdout.write('The pages are up to date.\n');
  } else {
    process.stdout.write('Building the pages.\n');
    try {
      await buildClient(outdated);
      if (!isQuiet) process.stdout.write('The pages are built.\n');
    } catch (error) {
      refuse(`The pages could not be built: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
