import type { RelationInput, Role } from '@jejaring/graph/model';
import type { OrganisationReader } from './organisation-reader.ts';
import type { Problems } from './problems.ts';
import { attribute, childrenOf, type XmlElement } from './xml-element.ts';

/** Codes of 2.x, words of 1.0x. */
const roleByCode: Readonly<Record<string, Role>> = {
  '1': 'FUNDING',
  '2': 'ACCOUNTABLE',
  '3': 'EXTENDING',
  '4': 'IMPLEMENTING',
  funding: 'FUNDING',
  accountable: 'ACCOUNTABLE',
  extending: 'EXTENDING',
  implementing: 'IMPLEMENTING',
};

/** PARTY_TO for each participating organisation and role, each once, however often the activity repeats it. */
export function partiesOf(
  activity: XmlElement,
  programme: string,
  organisations: OrganisationReader,
  problems: Problems,
): RelationInput[] {
  const relations = new Map<string, RelationInput>();
  for (const element of childrenOf(activity, 'participating-org')) {
    const written = attribute(element, 'role');
    const role = written === null ? undefined : roleByCode[written.toLowerCase()];
    if (role === undefined) {
      const message = `The role ${written === null ? 'is missing' : `${written} is unknown`}; the organisation was left out as a party.`;
      problems.warn(element, 'ROLE_UNKNOWN', message, written === null ? {} : { value: written });
      continue;
    }
    const identity = organisations.read(element);
    if (identity === null) continue;
    const key = `${identity.id} ${role}`;
    if (!relations.has(key)) {
      relations.set(key, { kind: 'PARTY_TO', from: identity.id, to: programme, qualifier: role });
    }
  }
  return [...relations.values()];
}
