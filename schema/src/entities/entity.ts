import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Alias, LocalName, LocalText } from '../common/values.ts';
import { DirectionEnum, EntityKindEnum, RelationKindEnum, RoleEnum, UnknownReasonEnum } from '../common/enums.ts';
import { FieldWithArgs, languageArg, lateType, lateTypes, pageArgs, rolesArg } from '../common/fields.ts';
import { Node, typeOfRoot } from '../common/node.ts';

@ObjectType({ simpleResolvers: true })
export class UnknownField {
  @Field(() => String)
  field!: string;

  @Field(() => UnknownReasonEnum)
  reason!: string;
}

@ObjectType({ simpleResolvers: true })
export class RelationCount {
  @Field(() => RelationKindEnum)
  kind!: string;

  @Field(() => DirectionEnum)
  direction!: string;

  @Field(() => RoleEnum, { nullable: true })
  role!: string | null;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Different things at the other end: what two sources state is one.' })
  things!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What who asks may do to it. Each write is asked again when it is made.',
})
export class EntityRights {
  @Field(() => Boolean, { description: 'State its fields anew.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'State a relation from it.' })
  relate!: boolean;

  @Field(() => Boolean, { description: 'Withdraw all that it says, where it is a source.' })
  withdraw!: boolean;
}

/** What every kind of entity has; the server's entity resolver answers for all of them. */
@InterfaceType({ implements: Node, resolveType: typeOfRoot })
export abstract class Entity {
  @Field(() => EntityKindEnum)
  kind!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  name!: string;

  @FieldWithArgs(() => String, {
    args: languageArg,
    description: 'The name for labels and sentences: "Jakarta", where `name` is "Daerah Khusus Ibukota Jakarta".',
  })
  shortName!: string;

  @Field(() => [LocalName])
  names!: LocalName[];

  @FieldWithArgs(() => LocalText, { nullable: true, args: languageArg })
  description!: LocalText | null;

  @Field(() => [Alias])
  aliases!: Alias[];

  @FieldWithArgs(lateType('StatementConnection'), {
    nullable: true,
    args: { field: { type: () => String }, ...pageArgs(50) },
    description:
      'Each field with every value stated: by whom, in which record, as of when, and which one is shown by what rule.',
  })
  statements!: unknown;

  @Field(lateTypes('Source'), { description: 'Sources this entity stands on.' })
  sources!: unknown[];

  @Field(() => [UnknownField], { description: 'Fields that one expects of its kind and nobody states.' })
  unknown!: UnknownField[];

  @Field(() => Int, { nullable: true, description: 'Distinct parties one step away in the network, under no filter.' })
  degree!: number | null;

  @FieldWithArgs(lateType('RelationConnection'), {
    nullable: true,
    args: {
      kinds: { type: () => [RelationKindEnum] },
      direction: { type: () => DirectionEnum, defaultValue: 'BOTH' },
      ...rolesArg,
      otherKinds: { type: () => [EntityKindEnum] },
      ...pageArgs(20),
    },
    description: 'All relations of the entity, typed and paged.',
  })
  relations!: unknown;

  @Field(() => [RelationCount], {
    nullable: true,
    description: 'How many relations of each kind and role there are; those of money flows are not counted among them.',
  })
  relationCounts!: RelationCount[] | null;

  @FieldWithArgs(lateType('ChangeConnection'), { nullable: true, args: pageArgs(20) })
  changes!: unknown;

  @Field(() => Int)
  version!: number;

  @Field(() => EntityRights, {
    description: 'Ask it apart from what is public: an answer that holds it is made for one caller and not kept.',
  })
  viewerCan!: EntityRights;
}
