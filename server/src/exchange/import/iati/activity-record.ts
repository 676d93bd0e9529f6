import { recordAbout, type TypedRecord } from '@jejaring/graph/model';
import { activityFields } from './activity-fields.ts';
import type { ActorRegistry } from './actor-registry.ts';
import { flowsOf } from './flows.ts';
import type { Geography } from './locations.ts';
import { mentionOf, OrganisationReader } from './organisation-reader.ts';
import { partiesOf } from './parties.ts';
import { placesOf } from './places.ts';
import { Problems } from './problems.ts';
import { programmeId, relatedActivities } from './related-activities.ts';
import { classify, sectorRelations, type SectorRegistry } from './sectors.ts';
import { unmappedOf } from './unmapped.ts';
import { attribute, child, childrenOf, descendants, type XmlElement } from './xml-element.ts';

const longestIdentifier = 300;

export interface MappingContext {
  /** Id of the Source entity. */
  readonly source: string;
  readonly actors: ActorRegistry;
  readonly sectors: SectorRegistry;
  readonly geography: Geography;
}

export interface MappedActivity {
  /** Null where the activity has no identifier: there is nothing to know it by. */
  readonly record: TypedRecord | null;
  readonly problems: Problems;
}

/** One activity as one record of a programme, asserted by the organisation that reports it. */
export function activityRecord(activity: XmlElement, context: MappingContext): MappedActivity {
  const identifier = child(activity, 'iati-identifier')?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
  const problems = new Problems(identifier === '' ? undefined : identifier.slice(0, longestIdentifier));
  if (identifier === '' || identifier.length > longestIdentifier) {
    const message = `An activity has ${identifier === '' ? 'no' : 'too long an'} identifier; it was left out.`;
    problems.error(activity, 'IDENTIFIER_MISSING', message);
    return { record: null, problems };
  }
  noteEmptyAttributes(activity, problems);
  const programme = programmeId(identifier);
  const reporting = child(activity, 'reporting-org');
  const reporter = mentionOf(reporting);
  const organisations = new OrganisationReader(context.actors, reporter, problems);
  const asserter = reporting === undefined ? null : organisations.read(reporting);
  if (reporting === undefined) problems.warn(activity, 'REPORTER_MISSING', 'Nobody is named as the reporter.');
  const publisher = reporter.ref ?? reporter.name ?? 'unknown';
  const classed = (element: XmlElement) => classify(element, publisher, context.sectors, problems);
  const relations = [
    ...partiesOf(activity, programme, organisations, problems),
    ...placesOf(activity, programme, context.geography, problems),
    ...sectorRelations(childrenOf(activity, 'sector'), childrenOf(activity, 'tag'), programme, classed, problems),
    ...relatedActivities(activity, programme, problems),
  ];
  const defaultCurrency = attribute(activity, 'default-currency');
  const flows = flowsOf(activity, { defaultCurrency, organisations, classify: classed, problems });
  const fields = activityFields(activity, identifier, reporter, problems);
  return {
    record: recordAbout({
      source: context.source,
      key: identifier,
      entity: { id: programme, kind: 'PROGRAMME' },
      asserter: asserter?.id ?? null,
      locator: { row: activity.line },
      fields,
      unmapped: unmappedOf(activity, problems.leftOut),
      relations,
      flows,
    }),
    problems,
  };
}

/** An empty attribute says nothing: it counts as unknown, never as a value. */
function noteEmptyAttributes(activity: XmlElement, problems: Problems): void {
  for (const element of descendants(activity)) {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (value.trim() !== '') continue;
      const message = `The attribute ${name} is empty; it counts as not said.`;
      problems.note(element, 'ATTRIBUTE_EMPTY', message, { field: `${element.name}/@${name}` });
    }
  }
}
