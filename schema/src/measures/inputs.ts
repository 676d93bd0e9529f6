import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ProjectionEnum } from '../common/enums.ts';
import { NetworkFilter } from '../network/inputs.ts';

@InputType()
export class MeasureValueInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Float)
  value!: number;
}

@InputType({ description: 'A measure of the whole network, or of what lies around a focus; no node limit.' })
export class MeasureInput {
  @Field(() => ID)
  measure!: string;

  @Field(() => [ID], { nullable: true, description: 'Empty: the whole network under the filter.' })
  focus?: string[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Steps around the focus, 0 to 3.' })
  depth?: number | null;

  @Field(() => ProjectionEnum, { nullable: true, defaultValue: 'PARTIES' })
  projection?: string | null;

  @Field(() => NetworkFilter, { nullable: true })
  filter?: NetworkFilter | null;

  @Field(() => [MeasureValueInput], { nullable: true, description: 'What is left out has its default.' })
  parameters?: MeasureValueInput[] | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1000,
    description: 'Answers after so many milliseconds at most, 0 to 5000, with how far the run is; ask again to go on.',
  })
  wait?: number | null;
}
