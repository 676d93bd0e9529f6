import { makeId } from '../../model/index.ts';
import type { FlowLinks } from './flow-columns-builder.ts';

export type { FlowLinks };

type Unmapped = Readonly<Record<string, unknown>>;

/**
 * The activities that a record's flows name as payer's or receiver's, by the flow's ordinal. IATI's provider-activity-id
 * and receiver-activity-id have no field in the model: the importer keeps them verbatim.
 */
export function flowLinksOf(unmapped: Unmapped): ReadonlyMap<string, FlowLinks> {
  const links = new Map<string, FlowLinks>();
  for (const [ordinal, codes] of entriesOf(unmapped['flows'])) {
    const said = Object.fromEntries(entriesOf(codes));
    const from = programmeOf(said['provider-org-activity'] ?? said['provider-activity-id']);
    const to = programmeOf(said['receiver-org-activity'] ?? said['receiver-activity-id']);
    if (from !== null || to !== null) links.set(ordinal, { from, to });
  }
  return links;
}

/** Whether a record names a place that became no relation: a code of another region list, or a location with content. */
export function namesPlaceLeftOut(unmapped: Unmapped): boolean {
  const leftOut = Array.isArray(unmapped['leftOut']) ? (unmapped['leftOut'] as readonly unknown[]) : [];
  const isNamed = leftOut.some((item) => {
    const said = Object.fromEntries(entriesOf(item));
    const element = said['element'];
    return (element === 'recipient-region' || element === 'recipient-country') && typeof said['code'] === 'string';
  });
  if (isNamed) return true;
  const locations = Array.isArray(unmapped['locations']) ? (unmapped['locations'] as readonly unknown[]) : [];
  return locations.some(hasContent);
}

function hasContent(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'object') return Object.values(value).some(hasContent);
  return typeof value !== 'string' || value.trim() !== '';
}

function entriesOf(value: unknown): [string, unknown][] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
}

function programmeOf(identifier: unknown): string | null {
  return typeof identifier === 'string' && identifier.trim() !== ''
    ? makeId('PROGRAMME', 'iati', identifier.replaceAll(/\s+/g, ' ').trim())
    : null;
}
