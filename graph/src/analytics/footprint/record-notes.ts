import { makeId } from '../../model/index.ts';
import type { FlowLinks } from './flow-columns-builder.ts';

export type { FlowLinks };

/** Of IATI's codelist BudgetType. */
const revised = '2';

type Unmapped = Readonly<Record<string, unknown>>;

/**
 * What a record says of its flows beyond the model, by the flow's ordinal: the activities named as payer's or receiver's, and
 * whether a budget is revised. IATI's provider-activity-id, receiver-activity-id and type have no field there: the importer
 * keeps them verbatim.
 */
export function flowLinksOf(unmapped: Unmapped): ReadonlyMap<string, FlowLinks> {
  const links = new Map<string, FlowLinks>();
  for (const [ordinal, codes] of entriesOf(unmapped['flows'])) {
    const said = Object.fromEntries(entriesOf(codes));
    const from = programmeOf(said['provider-org-activity'] ?? said['provider-activity-id']);
    const to = programmeOf(said['receiver-org-activity'] ?? said['receiver-activity-id']);
    const isRevised = ordinal.startsWith('budget-') && said['type'] === revised;
    if (from !== null || to !== null || isRevised) links.set(ordinal, { from, to, isRevised });
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
