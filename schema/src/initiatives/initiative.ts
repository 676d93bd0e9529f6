import { initiativeFields } from '@jejaring/graph/model';
import { ExposedFields } from '../common/exposed-fields.ts';
import { InterfaceType } from 'type-graphql';
import { FieldWithArgs, lateType, pageArgs, RelationField } from '../common/fields.ts';
import { Node, typeOfRoot } from '../common/node.ts';
import { Entity } from '../entities/entity.ts';

/** What partnerships and programmes share. */
@ExposedFields(initiativeFields)
@InterfaceType({ implements: [Node, Entity], resolveType: typeOfRoot })
export abstract class Initiative {
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
