import { Field, ObjectType, createUnionType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { FlowKindEnum } from '../common/enums.ts';
import { lateType } from '../common/fields.ts';
import { Node, typeOfRoot } from '../common/node.ts';
import { DateScalar, DecimalScalar } from '../common/scalars.ts';
import { RecordType } from '../entities/record.ts';

export const Party = createUnionType({
  name: 'Party',
  types: () => [lateType('Region')(), lateType('Actor')()] as const,
  resolveType: typeOfRoot,
});

@ObjectType({ implements: Node, simpleResolvers: true, description: 'Money in, or planned for, an initiative.' })
export class Flow {
  @Field(() => FlowKindEnum)
  kind!: string;

  @Field(() => DecimalScalar, { nullable: true })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217.' })
  currency!: string | null;

  @Field(() => DateScalar, { nullable: true })
  valueDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Date of the transaction, or start of the budget's period." })
  date!: string | null;

  @Field(() => DateScalar, { nullable: true })
  endDate!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => Party, { nullable: true })
  from!: unknown;

  @Field(() => Party, { nullable: true })
  to!: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'The payer as published, also where no party could be made of it.',
  })
  fromText!: string | null;

  @Field(() => String, { nullable: true, description: 'The receiver as published.' })
  toText!: string | null;

  @Field(() => RecordType)
  record!: unknown;
}

export const FlowConnection = connectionOf('Flow', () => Flow);
