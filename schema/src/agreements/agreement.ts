import { Field, ID, InputType, Int } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { PartnershipFormEnum } from '../common/enums.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity-type.ts';

@EntityType('AGREEMENT')
export class Agreement {
  @RelationField({ kinds: ['PARTY_TO'], direction: 'IN' })
  parties!: unknown;

  @RelationField({ kinds: ['GOVERNED_BY'], direction: 'IN' })
  partnerships!: unknown;

  @RelationField({ kinds: ['IN_SECTOR'], direction: 'OUT' })
  sectors!: unknown;
}

export const AgreementConnection = facetedConnectionOf('Agreement', () => Agreement);

@InputType({ description: '`from`, `to`: the year of signature.' })
export class AgreementFilter {
  @Field(() => [PartnershipFormEnum], { nullable: true })
  forms?: string[] | null;

  @Field(() => [ID], { nullable: true })
  parties?: string[] | null;

  @Field(() => Int, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true })
  to?: number | null;

  @Field(() => [ID], { nullable: true })
  sources?: string[] | null;
}
