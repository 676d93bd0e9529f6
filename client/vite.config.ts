import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { linguiPlugins } from './lingui-plugins.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

/** The application. The build goes to dist/, which the server serves; the explorer of the API is built beside it (explorer/). */
export default defineConfig({
  root: here('.'),
  plugins: [react(), linguiPlugins()],
  build: {
    target: 'es2023',
    manifest: true,
    sourcemap: false,
    rolldownOptions: { input: here('./index.html') },
  },
  server: {
    proxy: { '/graphql': api, '/network': api, '/peers.': api, '/footprint.': api, '/shapes': api, '/health': api },
  },
});
