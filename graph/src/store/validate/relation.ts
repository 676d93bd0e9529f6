import {
  bases,
  isParentPair,
  isPartialDate,
  kindOfId,
  parseId,
  point,
  relationDefinitions,
  relationProperties,
  type NodeKind,
  type RelationDefinition,
  type RelationInput,
  type RelationProperty,
} from '../../model/index.ts';
import { isShortText, refuse, type Place } from './fault.ts';

const flowKindsOfRelation = new Set<string>(['OF', 'FROM', 'TO']);
const parts = new Set(['kind', 'from', 'to', 'qualifier', 'validFrom', 'validTo', 'basis', 'rule', 'properties']);

/** @throws GraphError INVALID_RELATION, INVALID_ID */
export function checkRelation(relation: RelationInput, record: string, index: number): void {
  const place: Place = { record, part: `relations[${index}]` };
  const fault = (message: string, details: Readonly<Record<string, unknown>> = {}) =>
    refuse('INVALID_RELATION', place, message, details);
  if (typeof relation !== 'object' || relation === null) throw fault('a relation is an object.');
  for (const part of Object.keys(relation)) {
    if (!parts.has(part)) throw fault(`"${part}" is not a part of a relation; put it under properties or unmapped.`);
  }
  if (!Object.hasOwn(relationDefinitions, relation.kind)) {
    throw fault(`there is no relation "${relation.kind}".`, { kind: relation.kind });
  }
  if (flowKindsOfRelation.has(relation.kind)) {
    throw fault(`${relation.kind} is stated by a flow; put the money under flows.`, { kind: relation.kind });
  }
  const definition: RelationDefinition = relationDefinitions[relation.kind];
  checkEnds(relation, definition, place);
  checkQualifier(relation, definition, place);
  for (const [name, value] of [
    ['validFrom', relation.validFrom],
    ['validTo', relation.validTo],
  ] as const) {
    if (value != null && !isPartialDate(value)) {
      throw fault(`${name} "${String(value)}" is not a date of the form 2017, 2017-03 or 2017-03-15.`);
    }
  }
  if (relation.basis !== undefined && !bases.includes(relation.basis))
    throw fault(`basis is one of ${bases.join(', ')}.`);
  if (relation.rule != null && !isShortText(relation.rule, 100))
    throw fault('rule is the name of a rule, at most 100 characters.');
  checkProperties(relation, definition, place);
}

function checkEnds(relation: RelationInput, definition: RelationDefinition, place: Place): void {
  const fault = (message: string) =>
    refuse('INVALID_RELATION', place, message, { kind: relation.kind, from: relation.from, to: relation.to });
  for (const end of ['from', 'to'] as const) {
    const id = relation[end];
    if (typeof id !== 'string' || parseId(id) === null) {
      throw refuse('INVALID_ID', place, `"${id}" is not an id: expected kind:scheme:rest.`, { id });
    }
    const kind = kindOfId(id);
    if (kind === 'RECORD' || !definition[end].includes(kind)) {
      throw fault(`${relation.kind} cannot have a ${kind} as "${end}"; it takes ${definition[end].join(', ')}.`);
    }
    if (kind === 'FLOW') throw fault('a flow states its own relations; put covers, sectors and goals on the flow.');
  }
  const from = kindOfId(relation.from) as NodeKind;
  const to = kindOfId(relation.to) as NodeKind;
  // In a hierarchy that is a circle of one, which is refused where all circles are, and taken by a restore as they are.
  if (relation.from === relation.to && definition.hierarchy === undefined)
    throw fault('a relation joins two different things.');
  if (definition.sameKind === true && from !== to) throw fault(`both ends of ${relation.kind} are of one kind.`);
  if (relation.kind === 'PARENT_OF' && !isParentPair(from, to))
    throw fault(`a ${from} cannot be the parent of a ${to}.`);
  if (definition.symmetric === true && relation.from > relation.to) {
    throw fault(`${relation.kind} is stored once, with the smaller id as "from": swap the ends.`);
  }
}

function checkQualifier(relation: RelationInput, definition: RelationDefinition, place: Place): void {
  const qualifier = relation.qualifier ?? null;
  if (qualifier === null) return;
  const rule = definition.qualifier;
  const fault = (message: string) => refuse('INVALID_RELATION', place, message, { kind: relation.kind, qualifier });
  if (rule === null) throw fault(`${relation.kind} takes no qualifier.`);
  if (rule === 'text' && !isShortText(qualifier, 200)) throw fault('a qualifier is a text of 1 to 200 characters.');
  if (rule === 'year' && !/^\d{4}$/.test(qualifier)) throw fault(`the qualifier of ${relation.kind} is a year.`);
  if (Array.isArray(rule) && !rule.includes(qualifier)) {
    throw fault(`"${qualifier}" is not a qualifier of ${relation.kind}; it takes ${rule.join(', ')}.`);
  }
}

const isFinite = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown) => isShortText(value, Number.POSITIVE_INFINITY);
const isPoint = (value: unknown) => point.safeParse(value).success;

type PropertyType = (typeof relationProperties)[RelationProperty]['type'];
const propertyChecks: Readonly<Record<PropertyType, readonly [(value: unknown) => boolean, string]>> = {
  Number: [isFinite, 'a finite number'],
  Point: [isPoint, 'a point with lat and lon in degrees'],
  Text: [isText, 'a text'],
};

function checkProperties(relation: RelationInput, definition: RelationDefinition, place: Place): void {
  const properties: Readonly<Record<string, unknown>> = { ...relation.properties };
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    const details = { kind: relation.kind, property: name, value };
    const known = definition.properties.find((property) => property === name);
    if (known === undefined) {
      throw refuse(
        'INVALID_RELATION',
        place,
        `${relation.kind} has no property "${name}"; put it into unmapped.`,
        details,
      );
    }
    const [holds, expected] = propertyChecks[relationProperties[known].type];
    if (!holds(value)) throw refuse('INVALID_RELATION', place, `${name} is ${expected}.`, details);
  }
}
