import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readBoundaries, writeBoundaries } from './boundaries.ts';
import { writeBorders } from './borders.ts';
import { copyPublished } from './copy-published.ts';
import { writeMapShapes } from './map-shapes.ts';

/**
 * Makes server/sample from the folder of published data. Run once, its outputs are committed:
 * `tsx server/scripts/make-sample/main.ts FOLDER`. The sidecars `NAME.source.json` are written by hand.
 */
const source = process.argv[2];
if (source === undefined) {
  console.error('Say where the published data is: tsx server/scripts/make-sample/main.ts FOLDER');
  process.exit(2);
}
const sample = fileURLToPath(new URL('../../sample/', import.meta.url));
await copyPublished(source, join(sample, 'data'));
const boundaries = await readBoundaries(source);
await writeBoundaries(boundaries, join(sample, 'shapes'));
await writeMapShapes(source, join(sample, 'shapes'));
await writeBorders(boundaries, join(sample, 'data'));
