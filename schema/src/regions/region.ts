import { Field } from 'type-graphql';
import { RegionLevelEnum, RegionTypeEnum } from '../common/enums.ts';
import { RelationField } from '../common/fields.ts';
import { facetedConnectionOf } from '../common/connection.ts';
import { Point, YearFigure } from '../common/values.ts';
import { EntityType } from '../entities/entity.ts';

@EntityType('Region')
export class Region {
  @Field(() => RegionLevelEnum, { nullable: true })
  level!: string | null;

  @Field(() => RegionTypeEnum, { nullable: true })
  type!: string | null;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  codeScheme!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1, two letters.' })
  country!: string | null;

  @Field(() => Boolean, { nullable: true })
  isAutonomous!: boolean | null;

  @Field(() => Point, { nullable: true })
  point!: Point | null;

  @Field(() => YearFigure, { nullable: true })
  population!: YearFigure | null;

  @Field(() => YearFigure, { nullable: true, description: 'Square kilometres.' })
  area!: YearFigure | null;

  @Field(() => [Region], { description: 'From the nearest to the country.' })
  ancestors!: Region[];

  @RelationField({ kinds: ['PART_OF'], direction: 'IN' })
  parts!: unknown;

  @RelationField({ kinds: ['BORDERS'], direction: 'BOTH' })
  borders!: unknown;

  @RelationField({ kinds: ['GOVERNS'], direction: 'IN' })
  government!: unknown;

  @RelationField({ kinds: ['SUCCEEDS'], direction: 'IN' })
  successors!: unknown;

  @RelationField({ kinds: ['SUCCEEDS'], direction: 'OUT' })
  predecessors!: unknown;

  @RelationField({ kinds: ['MEMBER_OF'], direction: 'OUT' })
  memberships!: unknown;

  @RelationField({ kinds: ['PARTY_TO'], direction: 'OUT', otherKinds: ['AGREEMENT'] })
  agreements!: unknown;

  @RelationField({ kinds: ['FACES'], direction: 'OUT' })
  facedChallenges!: unknown;

  @RelationField({ kinds: ['HAS_POTENTIAL'], direction: 'OUT' })
  potentials!: unknown;

  @RelationField({ kinds: ['ORIGINATED'], direction: 'OUT' })
  originatedPractices!: unknown;

  @RelationField({ kinds: ['ADOPTED'], direction: 'OUT' })
  adoptedPractices!: unknown;

  @RelationField({
    kinds: ['PARTY_TO'],
    direction: 'OUT',
    otherKinds: ['PARTNERSHIP', 'PROGRAMME'],
    byKind: true,
    byRole: true,
  })
  initiatives!: unknown;

  @RelationField({
    kinds: ['COVERS'],
    direction: 'IN',
    otherKinds: ['PARTNERSHIP', 'PROGRAMME'],
    description: 'Initiatives that cover it.',
  })
  coveredBy!: unknown;

  @RelationField({ kinds: ['MEASURED'], direction: 'OUT', first: 50, description: 'Values by indicator.' })
  indicators!: unknown;
}

export const RegionConnection = facetedConnectionOf('Region', () => Region);
