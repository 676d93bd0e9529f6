import { Command } from 'commander';

export const serveCommand = () =>
  new Command('serve')
    .description(
      'Serves the pages and the API on http://localhost:4000 (PORT, HOST), and loads the bundled data when it starts for ' +
        'the first time. It does what npm start does, but builds no pages: npm run build does that.',
    )
    .addHelpText('after', '\nExample:\n  PORT=8080 npm run -s jejaring -- serve\n')
    .action(async () => {
      // The server is by far the heaviest to load; no other command waits for it.
      const { serve } = await import('./serve.ts');
      await serve();
    });
