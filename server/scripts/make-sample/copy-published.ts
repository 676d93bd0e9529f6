import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutContactDetails } from './contact-details.ts';
import { writeOutput } from './output.ts';

/** Files that the sample holds as they were published, by folder; null is every file of the folder. */
const published: Readonly<Record<string, readonly string[] | null>> = {
  regions: ['idn-regions.csv', 'idn-code-history.csv'],
  'sister-cities': ['cities.csv', 'pairs.csv'],
  indicators: ['regencies-514.csv'],
  cooperation: ['inter-regional.csv', 'south-south.csv'],
  iati: null,
  codelists: null,
};

/** Copies the published files; out of XML and codelists come no contact details of persons. */
export async function copyPublished(source: string, target: string): Promise<void> {
  for (const [folder, names] of Object.entries(published)) {
    for (const name of names ?? (await readdir(join(source, folder)))) {
      const bytes = await readFile(join(source, folder, name));
      await writeOutput(
        join(target, folder, name),
        name.endsWith('.xml') ? withoutContactDetails(bytes.toString('utf8')) : bytes,
      );
    }
  }
}
