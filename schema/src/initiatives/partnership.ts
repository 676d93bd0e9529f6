import { Field } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { ModalityEnum, PartnershipFormEnum } from '../common/enums.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity.ts';
import { Initiative } from './initiative.ts';

@EntityType('Partnership', [Initiative])
export class Partnership {
  @Field(() => PartnershipFormEnum, { nullable: true })
  form!: string | null;

  @Field(() => [ModalityEnum], { nullable: true })
  modalities!: string[] | null;

  @RelationField({ kinds: ['GOVERNED_BY'], direction: 'OUT' })
  agreements!: unknown;
}

export const PartnershipConnection = facetedConnectionOf('Partnership', () => Partnership);
