import { defineConfig } from '@lingui/cli';
import { firstLocale, locales } from '@jejaring/words/languages';
import { formatter } from '@lingui/format-po';

/**
 * Indonesian is what the code says, English is translated. The page of the network, the pages of peers and footprints, and forms have catalogues of
 * their own, loaded with their routes, so that the first load carries only the words of the shell and the pages.
 */
const peers = ['<rootDir>/src/peers'];
const footprint = ['<rootDir>/src/footprint'];
const forms = ['<rootDir>/src/forms', '<rootDir>/src/views/save-view.tsx'];
const network = ['<rootDir>/src/network', '<rootDir>/src/measures', '<rootDir>/src/drawing', '<rootDir>/src/map'];

export default defineConfig({
  sourceLocale: firstLocale,
  locales: [...locales],
  catalogs: [
    {
      path: '<rootDir>/../words/src/{locale}/pages',
      include: ['<rootDir>/src'],
      exclude: [...network, ...footprint, ...forms, ...peers, '**/*.test.ts', '**/*.test.tsx', '**/*.generated.ts'],
    },
    { path: '<rootDir>/../words/src/{locale}/network', include: network, exclude: ['**/*.test.ts', '**/*.test.tsx'] },
    {
      path: '<rootDir>/../words/src/{locale}/footprint',
      include: footprint,
      exclude: ['**/*.test.ts', '**/*.generated.ts'],
    },
    { path: '<rootDir>/../words/src/{locale}/forms', include: forms, exclude: ['**/*.test.tsx', '**/*.generated.ts'] },
    { path: '<rootDir>/../words/src/{locale}/peers', include: peers, exclude: ['**/*.test.ts', '**/*.generated.ts'] },
  ],
  // A plural that stands by itself is told by the same words as every other sentence.
  runtimeConfigModule: { i18n: ['#words', 'i18n'] },
  format: formatter({ lineNumbers: false }),
});
