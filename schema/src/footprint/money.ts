import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { FlowKindEnum } from '../common/enums.ts';
import { FieldWithArgs, languageArg, pageArgs } from '../common/fields.ts';
import { DecimalScalar } from '../common/scalars.ts';
import { Initiative } from '../initiatives/initiative.ts';
import { Flow } from '../relations/flow.ts';
import { MoneyPartEnum, ReasonPartEnum } from './enums.ts';
import { LazyField } from '../peers/lazy-field.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A written rule, what it moved out of the counted amount, and of how many flows.',
})
export class ExclusionReason {
  @Field(() => String, { description: 'Stable code of the rule, such as REPEATED_BY_CHILD.' })
  code!: string;

  @Field(() => ReasonPartEnum, {
    description: 'The amounts of one part add up to it. HEADLINE says why the kind is not in the headline.',
  })
  part!: string;

  @Field(() => DecimalScalar)
  amount!: string;

  @Field(() => Int)
  flows!: number;

  @FieldWithArgs(() => String, { args: languageArg, description: 'The rule in words.' })
  rule!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A written rule of counting money once.' })
export class MoneyRule {
  @Field(() => String)
  code!: string;

  @Field(() => ReasonPartEnum)
  part!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  rule!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One flow behind a total, and how its value was divided.' })
export class MoneyFlow {
  @LazyField(() => Flow)
  flow!: unknown;

  @LazyField(() => Initiative)
  initiative!: unknown;

  @Field(() => DecimalScalar)
  counted!: string;

  @Field(() => DecimalScalar)
  sharedOut!: string;

  @Field(() => DecimalScalar)
  excluded!: string;

  @Field(() => [String], { description: 'Codes of the rules that moved a part of it.' })
  reasons!: string[];
}

export const MoneyFlowConnection = connectionOf('MoneyFlow', () => MoneyFlow);

@ObjectType({
  simpleResolvers: true,
  description:
    'All flows of one kind and currency in the initiatives of the footprint. stated = counted + sharedOut + excluded, exactly: sharedOut went by share to places or sectors outside the filter; excluded says its reason. Kinds are added to each other in `spend` alone; inHeadline is false, with the reason, where a kind is the same money as another.',
})
export class MoneyTotal {
  @Field(() => FlowKindEnum)
  flow!: string;

  @Field(() => String, { description: 'ISO 4217; XXX where the source names none.' })
  currency!: string;

  @Field(() => DecimalScalar)
  stated!: string;

  @Field(() => DecimalScalar)
  counted!: string;

  @Field(() => DecimalScalar)
  sharedOut!: string;

  @Field(() => DecimalScalar)
  excluded!: string;

  @Field(() => DecimalScalar, {
    description: 'Within `counted`: what the source states below nought, paid back or corrected; never left out.',
  })
  negative!: string;

  @Field(() => Int, { description: 'Flows counted below nought.' })
  negativeFlows!: number;

  @Field(() => Boolean)
  inHeadline!: boolean;

  @Field(() => [ExclusionReason])
  reasons!: ExclusionReason[];

  @Field(() => Int)
  flowCount!: number;

  @Field(() => Int, { nullable: true, description: 'Year of the earliest value date; null: none is stated.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Year of the latest value date.' })
  to!: number | null;

  @FieldWithArgs(() => MoneyFlowConnection, {
    nullable: true,
    args: { part: { type: () => MoneyPartEnum, defaultValue: 'COUNTED' }, ...pageArgs(20) },
    description: 'The flows behind one part; a flow that was divided stands in several.',
  })
  flows!: unknown;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Disbursement and expenditure of one currency, as counted: each activity from one report, and what one reporter disburses to another that spends it once.',
})
export class Spend {
  @Field(() => String, { description: 'ISO 4217.' })
  currency!: string;

  @Field(() => DecimalScalar, { description: 'The sum of the two.' })
  amount!: string;

  @Field(() => DecimalScalar, { description: 'What went to others.' })
  disbursement!: string;

  @Field(() => DecimalScalar, { description: 'What was spent directly.' })
  expenditure!: string;

  @Field(() => Int, { description: 'Flows of both kinds.' })
  flows!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the actor itself paid or received in its initiatives: flows that name it.',
})
export class OwnMoney {
  @LazyField(() => [MoneyTotal])
  paid!: MoneyTotal[];

  @LazyField(() => [MoneyTotal])
  received!: MoneyTotal[];
}
