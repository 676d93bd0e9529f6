import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/**
 * Prints what a browser fetches before the start page stands, from the manifest of the last build: the entry, its
 * words in Indonesian, the start page, and all that these import. Fails above the limit. Sizes are gzip, in kB of 1,000 bytes.
 */
const limit = 250;
const dist = new URL('../dist/', import.meta.url);
const chunk = z.object({
  file: z.string(),
  imports: z.array(z.string()).optional(),
  css: z.array(z.string()).optional(),
});
const manifest = z
  .record(z.string(), chunk)
  .parse(JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')));

const firstPage = ['index.html', '../words/src/id/pages.po', 'src/start/start.lazy.tsx'];
const scripts = new Set<string>();
const styles = new Set<string>();
const wanted = [...firstPage];
const seen = new Set<string>();
for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
  if (seen.has(name)) continue;
  seen.add(name);
  const found = manifest[name];
  if (found === undefined)
    throw new Error(`The build has no ${name}: is it newer than this script? (${fileURLToPath(dist)})`);
  scripts.add(found.file);
  for (const file of found.css ?? []) styles.add(file);
  wanted.push(...(found.imports ?? []));
}

const total = async (files: ReadonlySet<string>): Promise<number> => {
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
};
const javascript = await total(scripts);
console.log(
  `First load: ${javascript.toFixed(1)} kB of JavaScript in ${scripts.size} files (limit ${limit}), ${(await total(styles)).toFixed(1)} kB of CSS, gzip`,
);
if (javascript > limit) process.exitCode = 1;
