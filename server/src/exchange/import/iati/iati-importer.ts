import { sourceId } from '@jejaring/graph/model';
import { loadBoundaries } from '../../geography/index.ts';
import type { ImportContext, Importer, ImportFile, ImportItem } from '../importer.ts';
import { activityRecord } from './activity-record.ts';
import { ActorRegistry } from './actor-registry.ts';
import { readActivities } from './read-activities.ts';
import { SectorRegistry } from './sectors.ts';
import { childrenOf, type XmlElement } from './xml-element.ts';

/** IATI activities, versions 1.0x to 2.03, as programmes with their parties, places, sectors and money. */
export const iatiImporter: Importer = {
  id: 'iati-activities',
  description: 'Activities of the International Aid Transparency Initiative (XML, versions 1.0x to 2.03)',
  accepts: ({ head }) => /<iati-activities[\s>]/.test(head),
  read: readIati,
};

/**
 * One programme for each activity, then one actor for each organisation and one sector for each class of a publisher's
 * own. Where the file is cut, what stood before is given first.
 */
async function* readIati(file: ImportFile, context: ImportContext): AsyncGenerator<ImportItem> {
  const source = sourceId(file.source.slug);
  const actors = new ActorRegistry(source);
  const sectors = new SectorRegistry(source);
  const geography = await loadBoundaries();
  const counts = new Map<string, number>();
  const rest = function* (): Generator<ImportItem> {
    for (const record of [...actors.records(), ...sectors.records()]) yield { record };
    yield { counted: { ...Object.fromEntries(counts), organisations: actors.size } };
  };
  try {
    for await (const { activity } of readActivities(file, context)) {
      count(activity, counts);
      const { record, problems } = activityRecord(activity, { source, actors, sectors, geography });
      for (const finding of problems.findings) yield { finding };
      if (record !== null) yield { record };
    }
  } catch (error) {
    yield* rest();
    throw error;
  }
  yield* rest();
}

function count(activity: XmlElement, counts: Map<string, number>): void {
  const add = (name: string, more: number) => counts.set(name, (counts.get(name) ?? 0) + more);
  add('activities', 1);
  add('transactions', childrenOf(activity, 'transaction').length);
  add('budgets', childrenOf(activity, 'budget').length);
  add('plannedDisbursements', childrenOf(activity, 'planned-disbursement').length);
  add('relatedActivities', childrenOf(activity, 'related-activity').length);
  add('participations', childrenOf(activity, 'participating-org').length);
}
