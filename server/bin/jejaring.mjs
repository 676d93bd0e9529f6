// The command line: npm run -s jejaring -- COMMAND
import { haveNode, loadTypeScript } from './runtime.mjs';

if (haveNode(import.meta.url)) {
  await loadTypeScript();
  const { runCommandLine } = await import('../src/cli/main.ts');
  await runCommandLine(process.argv);
}
