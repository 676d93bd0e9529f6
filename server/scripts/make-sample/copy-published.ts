import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutContactDetails } from './contact-details.ts';
import { writeOutput } from './output.ts';

/** Files that the sample holds as they were published, by folder; of the codelists, those that importers check against. */
const published: Readonly<Record<string, readonly string[]>> = {
  regions: ['idn-regions.csv', 'idn-code-history.csv'],
  'sister-cities': ['cities.csv', 'pairs.csv'],
  indicators: ['regencies-514.csv'],
  cooperation: ['inter-regional.csv', 'south-south.csv'],
  iati: ['covid-2021.xml', 'indonesia-2021.xml', 'maec-indonesia.xml'],
  codelists: [
    'AidType.json',
    'CollaborationType.json',
    'Country.json',
    'Currency.json',
    'FinanceType.json',
    'FlowType.json',
    'Region.json',
    'ReportingOrganisation.json',
    'Sector.json',
    'SectorCategory.json',
    'UNSDG-Goals.json',
    'UNSDG-Targets.json',
  ],
};

/** Copies the published files; XML loses the contact details of persons. */
export async function copyPublished(source: string, target: string): Promise<void> {
  for (const [folder, names] of Object.entries(published)) {
    for (const name of names) {
      const bytes = await readFile(join(source, folder, name));
      await writeOutput(
        join(target, folder, name),
        name.endsWith('.xml') ? withoutContactDetails(bytes.toString('utf8')) : bytes,
      );
    }
  }
}
