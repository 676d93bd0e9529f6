import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readBoundaries, writeBoundaries } from './boundaries.ts';
import { writeBorders } from './borders.ts';
import { writeDacSectors, writeSdg } from './classifications.ts';
import { copyPublished } from './copy-published.ts';
import { writeCountries } from './countries.ts';
import { writeDacRegions } from './dac-regions.ts';
import { writeMapShapes } from './map-shapes.ts';
import { writeProvinceCodes } from './province-codes.ts';

/**
 * Makes server/sample from the folder of published data. Run once, its outputs are committed:
 * `tsx server/scripts/make-sample/main.ts FOLDER [STEP…]`. Written by hand are the sidecars `NAME.source.json`,
 * manifest.json, and the tables that are our own: urusan, crosswalk, other names, the articles' cases.
 */
const [source, ...chosen] = process.argv.slice(2);
const sample = fileURLToPath(new URL('../../sample/', import.meta.url));
const data = join(sample, 'data');
const shapes = join(sample, 'shapes');

const steps: Readonly<Record<string, (from: string) => Promise<void>>> = {
  published: (from) => copyPublished(from, data),
  countries: () => writeCountries(data),
  'dac-regions': (from) => writeDacRegions(from, data),
  'province-codes': (from) => writeProvinceCodes(from, data),
  'dac-sectors': (from) => writeDacSectors(from, data),
  sdg: (from) => writeSdg(from, data),
  boundaries: async (from) => writeBoundaries(await readBoundaries(from), shapes),
  'map-shapes': (from) => writeMapShapes(from, shapes),
  borders: async (from) => writeBorders(await readBoundaries(from), data),
};

if (source === undefined || chosen.some((name) => !(name in steps))) {
  console.error(`Use: tsx server/scripts/make-sample/main.ts FOLDER [${Object.keys(steps).join('|')}]…`);
  process.exit(2);
}
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length === 0 || chosen.includes(name)) await step(source);
}
