import type { RelationInput } from '@jejaring/graph/model';
import type { Problems } from './problems.ts';
import { attribute, childrenOf, type XmlElement } from './xml-element.ts';

const siblings: Readonly<Record<string, string>> = { '3': 'SIBLING', '4': 'CO_FUNDED', '5': 'THIRD_PARTY' };

/** The programme of an IATI identifier. */
export function programmeId(identifier: string): string {
  return `programme:iati:${identifier}`;
}

/** PARENT_OF and RELATED_TO, each once. What they point at may be anywhere: the store links it when it arrives. */
export function relatedActivities(activity: XmlElement, programme: string, problems: Problems): RelationInput[] {
  const relations = new Map<string, RelationInput>();
  for (const element of childrenOf(activity, 'related-activity')) {
    const ref = attribute(element, 'ref');
    const type = attribute(element, 'type');
    if (ref === null || ref.length > 300) {
      problems.warn(
        element,
        'REFERENCE_MISSING',
        'A related activity names none that could be looked for; it was left out.',
      );
      continue;
    }
    const other = programmeId(ref);
    if (other === programme) {
      problems.note(element, 'REFERENCE_TO_ITSELF', 'An activity is related to itself; the relation was left out.', {
        value: ref,
      });
      continue;
    }
    const relation = relationOf(type, programme, other);
    if (relation === null) {
      problems.warn(element, 'CODE_UNKNOWN', `${type ?? 'No code'} is no kind of related activity; it was left out.`, {
        value: ref,
      });
      continue;
    }
    relations.set(`${relation.kind} ${relation.from} ${relation.to} ${relation.qualifier ?? ''}`, relation);
  }
  return [...relations.values()];
}

/** Type 1 names the parent, 2 a child: PARENT_OF always points down. */
function relationOf(type: string | null, programme: string, other: string): RelationInput | null {
  if (type === '1') return { kind: 'PARENT_OF', from: other, to: programme };
  if (type === '2') return { kind: 'PARENT_OF', from: programme, to: other };
  const qualifier = type === null ? undefined : siblings[type];
  return qualifier === undefined ? null : { kind: 'RELATED_TO', from: programme, to: other, qualifier };
}
