// `npm run build`: the pages, when they are missing or outdated.
import { buildClient, outdatedClient } from './client-build.mjs';
import { haveNode, refuse } from './runtime.mjs';

if (haveNode(import.meta.url)) {
  const outdated = await outdatedClient();
  if (outdated === null) process.stdout.write('The pages are up to date.\n');
  else {
    try {
      await buildClient(outdated);
      process.stdout.write('The pages are built.\n');
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
    }
  }
}
