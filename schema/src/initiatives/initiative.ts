import { Field, InterfaceType } from 'type-graphql';
import { InitiativeStatusEnum } from '../common/enums.ts';
import { FieldWithArgs, lateType, pageArgs, RelationField } from '../common/fields.ts';
import { Node, typeOfRoot } from '../common/node.ts';
import { Period } from '../common/values.ts';
import { Entity } from '../entities/entity.ts';

/** What partnerships and programmes share. */
@InterfaceType({ implements: [Node, Entity], resolveType: typeOfRoot })
export abstract class Initiative {
  @Field(() => Period, { nullable: true })
  period!: Period | null;

  @Field(() => InitiativeStatusEnum, { nullable: true })
  status!: string | null;

  @RelationField({ kinds: ['PARTY_TO'], direction: 'IN', first: 50, byRole: true })
  parties!: unknown;

  @RelationField({ kinds: ['COVERS'], direction: 'OUT', first: 50 })
  places!: unknown;

  @RelationField({ kinds: ['IN_SECTOR'], direction: 'OUT', first: 50 })
  sectors!: unknown;

  @RelationField({ kinds: ['ADVANCES'], direction: 'OUT', first: 50 })
  goals!: unknown;

  @FieldWithArgs(lateType('FlowConnection'), { nullable: true, args: pageArgs(50) })
  flows!: unknown;

  @RelationField({ kinds: ['PARENT_OF'], direction: 'IN' })
  parents!: unknown;

  @RelationField({ kinds: ['PARENT_OF'], direction: 'OUT' })
  children!: unknown;

  @RelationField({ kinds: ['ADDRESSES'], direction: 'OUT' })
  challenges!: unknown;
}
