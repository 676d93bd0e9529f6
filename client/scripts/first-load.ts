import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/**
 * What a browser must fetch before the start page shows: the entry, the start page, its words, and all that these import
 * statically, gzipped. Fails above the limit, so that what a page needs later is loaded later. Reads the build in dist/.
 */
const limit = 250_000;
const roots = ['index.html', 'src/start/start.lazy.tsx', 'src/locales/id.po'];
const dist = new URL('../dist/', import.meta.url);

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')) as Readonly<
  Record<string, Chunk>
>;

function* closure(keys: readonly string[], seen = new Set<string>()): Generator<Chunk> {
  for (const key of keys) {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) continue;
    seen.add(key);
    yield chunk;
    yield* closure(chunk.imports ?? [], seen);
  }
}

async function weigh(files: Iterable<string>): Promise<{ readonly file: string; readonly bytes: number }[]> {
  const unique = [...new Set(files)];
  return Promise.all(
    unique.map(async (file) => ({ file, bytes: gzipSync(await readFile(new URL(file, dist))).length })),
  );
}

const missing = roots.filter((key) => manifest[key] === undefined);
const chunks = [...closure(roots)];
const scripts = await weigh(chunks.map((chunk) => chunk.file));
const styles = await weigh(chunks.flatMap((chunk) => chunk.css ?? []));
const total = (items: readonly { readonly bytes: number }[]) => items.reduce((sum, { bytes }) => sum + bytes, 0);
const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

for (const { file, bytes } of [...scripts, ...styles].sort((a, b) => b.bytes - a.bytes)) {
  console.log(`${inKilobytes(bytes).padStart(10)}  ${file}`);
}
console.log(
  `First load: ${inKilobytes(total(scripts))} of JavaScript (limit ${inKilobytes(limit)}), ${inKilobytes(total(styles))} of CSS, gzip`,
);
if (missing.length > 0) {
  console.error(`The build in dist/ has no ${missing.join(', ')}: build the pages first, or name here what has moved.`);
  process.exitCode = 1;
}
if (total(scripts) > limit) {
  console.error('The first load is too heavy: load what a page needs with that page.');
  process.exitCode = 1;
}
