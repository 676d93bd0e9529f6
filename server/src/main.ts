import { runCommandLine } from './cli/main.ts';

/** The server by itself: what `npm run dev` starts again at each change. */
await runCommandLine([...process.argv.slice(0, 2), 'serve']);
