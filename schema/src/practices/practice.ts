import { Field, ID, InputType } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('PRACTICE')
export class Practice {
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
