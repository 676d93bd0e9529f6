import { Field, ID, InputType } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { PracticeStageEnum, PracticeStatusEnum } from '../common/enums.ts';
import { RelationField } from '../common/fields.ts';
import { LocalText, Period } from '../common/values.ts';
import { EntityType } from '../entities/entity.ts';

@EntityType('Practice')
export class Practice {
  @Field(() => PracticeStageEnum, { nullable: true })
  stage!: string | null;

  @Field(() => PracticeStatusEnum, { nullable: true })
  status!: string | null;

  @Field(() => Period, { nullable: true })
  period!: Period | null;

  @Field(() => [LocalText], { nullable: true })
  results!: LocalText[] | null;

  @Field(() => [LocalText], { nullable: true })
  lessons!: LocalText[] | null;

  @RelationField({ kinds: ['ORIGINATED'], direction: 'IN' })
  originators!: unknown;

  @RelationField({ kinds: ['ADOPTED'], direction: 'IN' })
  adopters!: unknown;

  @RelationField({ kinds: ['ADDRESSES'], direction: 'OUT' })
  challenges!: unknown;

  @RelationField({ kinds: ['DRAWS_ON'], direction: 'OUT' })
  potentials!: unknown;

  @RelationField({ kinds: ['IN_SECTOR'], direction: 'OUT' })
  sectors!: unknown;

  @RelationField({ kinds: ['ADVANCES'], direction: 'OUT' })
  goals!: unknown;

  @RelationField({
    kinds: ['REPLICATES'],
    direction: 'BOTH',
    description: 'IN: what replicates it; OUT: what it replicates.',
  })
  replications!: unknown;
}

export const PracticeConnection = facetedConnectionOf('Practice', () => Practice);

@InputType()
export class PracticeFilter {
  @Field(() => [ID], { nullable: true })
  challenges?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sectors?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sources?: string[] | null;
}
