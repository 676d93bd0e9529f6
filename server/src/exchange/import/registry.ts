import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { actorNamesImporter } from './actors/actor-names-importer.ts';
import { casesImporter } from './cases/index.ts';
import { interRegionalImporter, southSouthImporter } from './cooperation/index.ts';
import { crosswalkImporter } from './classification/crosswalk-importer.ts';
import { dacSectorsImporter } from './classification/dac-sectors-importer.ts';
import { sdgImporter } from './classification/sdg-importer.ts';
import { urusanImporter } from './classification/urusan-importer.ts';
import { countriesImporter } from './countries/countries-importer.ts';
import { dacRegionsImporter } from './countries/dac-regions-importer.ts';
import { iatiImporter } from './iati/index.ts';
import { fileError, ImportError } from './import-error.ts';
import type { Importer } from './importer.ts';
import { indicatorsImporter } from './indicators/indicators-importer.ts';
import { bordersImporter } from './regions/borders-importer.ts';
import { codeHistoryImporter } from './regions/code-history-importer.ts';
import { otherNamesImporter } from './regions/other-names-importer.ts';
import { provinceCodesImporter } from './regions/province-codes-importer.ts';
import { regionsImporter } from './regions/regions-importer.ts';
import { citiesImporter } from './sister-cities/cities-importer.ts';
import { pairsImporter } from './sister-cities/pairs-importer.ts';

/** Every importer, in the order in which a file is offered to them: of two alike, the one that asks for more first. */
export const importers: readonly Importer[] = [
  regionsImporter,
  codeHistoryImporter,
  bordersImporter,
  provinceCodesImporter,
  otherNamesImporter,
  actorNamesImporter,
  countriesImporter,
  urusanImporter,
  dacSectorsImporter,
  sdgImporter,
  crosswalkImporter,
  dacRegionsImporter,
  indicatorsImporter,
  citiesImporter,
  pairsImporter,
  iatiImporter,
  interRegionalImporter,
  southSouthImporter,
  casesImporter,
];

/** Bytes of a file's beginning by which it is recognised. */
const headSize = 4096;

/** @throws ImportError IMPORTER_UNKNOWN */
export function importerById(id: string): Importer {
  const importer = importers.find((item) => item.id === id);
  if (importer !== undefined) return importer;
  throw new ImportError('IMPORTER_UNKNOWN', `There is no importer ${id}: choose one of ${ids()}.`, { id });
}

/** The importer that recognises a file by its name and beginning. @throws ImportError IMPORTER_NOT_DETECTED */
export async function detectImporter(path: string): Promise<Importer> {
  const file = { name: basename(path), head: await readHead(path) };
  const importer = importers.find((item) => item.accepts(file));
  if (importer !== undefined) return importer;
  const message = `${file.name} is none of the formats that are known: say which with --as, one of ${ids()}.`;
  throw new ImportError('IMPORTER_NOT_DETECTED', message, { path });
}

async function readHead(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headSize), 0, headSize, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileError(error, path);
  }
}

function ids(): string {
  return importers.map((importer) => importer.id).join(', ');
}
