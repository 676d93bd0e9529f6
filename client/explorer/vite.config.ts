import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The explorer of the API, built apart from the pages: its editor weighs more than all of them, and who reads them
 * never loads it. The server shows it to a browser that opens /graphql; nothing of it comes from the net.
 */
export default defineConfig({
  root: here('.'),
  base: '/explorer/',
  plugins: [react()],
  worker: { format: 'es' },
  logLevel: 'error',
  build: {
    target: 'es2023',
    outDir: here('./dist'),
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 20_000,
  },
});
