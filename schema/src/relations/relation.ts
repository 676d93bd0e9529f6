import { relationProperties } from '@jejaring/graph/model';
import { ExposedFields } from '../common/exposed-fields.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { BasisEnum, DirectionEnum, RelationKindEnum, RoleEnum } from '../common/enums.ts';
import { lateType } from '../common/fields.ts';
import { Node } from '../common/node.ts';
import { DateScalar } from '../common/scalars.ts';
import { Entity } from '../entities/entity.ts';
import { RecordType } from '../entities/record.ts';

// What stands as text there is a number here.
@ExposedFields(relationProperties, ['year'])
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A relation seen from the entity that was asked.',
})
export class Relation {
  @Field(() => RelationKindEnum)
  kind!: string;

  @Field(() => DirectionEnum)
  direction!: string;

  @Field(() => Entity, { nullable: true })
  from!: unknown;

  @Field(() => Entity, { nullable: true })
  to!: unknown;

  @Field(() => Entity, { nullable: true, description: 'The end that is not the entity asked.' })
  other!: unknown;

  @Field(() => RoleEnum, { nullable: true })
  role!: string | null;

  @Field(() => String, { nullable: true })
  qualifier!: string | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true })
  validTo!: string | null;

  @Field(() => BasisEnum)
  basis!: string;

  @Field(() => String, { nullable: true, description: 'Name of the rule, where the basis is not STATED.' })
  rule!: string | null;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(lateType('Source'))
  source!: unknown;

  @Field(() => RecordType)
  record!: unknown;
}

export const RelationConnection = connectionOf('Relation', () => Relation);
