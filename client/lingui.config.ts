import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/**
 * Indonesian is what the code says, English is translated. The explore page has a catalogue of its own, loaded with its
 * route, so that the first load carries only the words of the shell and the pages.
 */
const explore = ['<rootDir>/src/explore', '<rootDir>/src/network', '<rootDir>/src/map'];

export default defineConfig({
  sourceLocale: 'id',
  locales: ['id', 'en'],
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: [...explore, '**/*.test.ts', '**/*.test.tsx', '**/*.generated.ts'],
    },
    { path: '<rootDir>/src/locales/explore/{locale}', include: explore, exclude: ['**/*.test.ts', '**/*.test.tsx'] },
  ],
  format: formatter({ lineNumbers: false }),
});
