import { fileURLToPath } from 'node:url';
import { getConfig } from '@lingui/conf';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import type { PluginOption } from 'vite';

const cwd = fileURLToPath(new URL('.', import.meta.url));

/** The words of the pages: macros and catalogues, read alike by build and tests, from whatever folder they are started. */
export function linguiPlugins(): PluginOption[] {
  return [
    lingui({ cwd, failOnMissing: true, failOnCompileError: true }),
    // Babel looks for the macro's plugin from here too: the root has no such dependency.
    babel({ cwd, presets: [linguiTransformerBabelPreset({ linguiConfig: getConfig({ cwd }) }, { cwd })] }),
  ];
}
