import { commonFields, fieldDefinitions, type EntityKind, type FieldName } from '@jejaring/graph/model';
import { ObjectType, type ClassType } from 'type-graphql';
import { ExposedFields } from '../common/exposed-fields.ts';
import { registerLate } from '../common/fields.ts';
import { Node } from '../common/node.ts';
import { Entity } from './entity.ts';

export const entityTypeNames: Readonly<Record<EntityKind, string>> = {
  REGION: 'Region',
  ACTOR: 'Actor',
  PARTNERSHIP: 'Partnership',
  PROGRAMME: 'Programme',
  AGREEMENT: 'Agreement',
  PRACTICE: 'Practice',
  CHALLENGE: 'Challenge',
  POTENTIAL: 'Potential',
  SECTOR: 'Sector',
  GOAL: 'Goal',
  INDICATOR: 'Indicator',
  SOURCE: 'Source',
};

interface EntityTypeOptions<Own extends string> {
  readonly interfaces?: readonly (abstract new () => unknown)[];
  /** Fields that the class declares itself, since the API gives them in another form than the store has them. */
  readonly ownForm?: readonly Own[];
}

/** The class where it declares of the fields those alone that have a form of its own; the others come by definition. */
type Declaring<Class, Fields extends string, Own extends string> =
  Class extends ClassType<infer Instance>
    ? [keyof Instance & Fields, Own] extends [Own, keyof Instance]
      ? Class
      : never
    : never;

/** The object type for one kind of entity, with every field of the kind's definition. */
export function EntityType<Kind extends EntityKind, Own extends FieldName<Kind> = never>(
  kind: Kind,
  { interfaces = [], ownForm = [] }: EntityTypeOptions<Own> = {},
) {
  return <Class extends ClassType>(target: Class & Declaring<Class, FieldName<Kind>, Own>): void => {
    ExposedFields(fieldDefinitions[kind], [...Object.keys(commonFields), ...ownForm])(target);
    const implemented = [Node, Entity, ...interfaces] as unknown as ClassType[];
    ObjectType(entityTypeNames[kind], { implements: implemented, simpleResolvers: true })(target);
    registerLate(entityTypeNames[kind], target);
  };
}
