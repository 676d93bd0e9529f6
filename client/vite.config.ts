import { fileURLToPath } from 'node:url';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

/** The application. The build goes to dist/, which the server serves; the explorer of the API is built beside it (explorer/). */
export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    lingui({ cwd: here('.'), failOnMissing: true, failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset({}, { cwd: here('.') })] }),
  ],
  build: {
    target: 'es2023',
    manifest: true,
    sourcemap: false,
    rolldownOptions: { input: here('./index.html') },
  },
  server: { proxy: { '/graphql': api, '/network': api, '/shapes': api, '/health': api } },
});
