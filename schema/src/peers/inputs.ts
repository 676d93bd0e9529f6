import { Field, Float, ID, InputType } from 'type-graphql';

@InputType({ description: 'A part of a mix: a model or an indicator by its id, with a weight above 0.' })
export class PeerWeight {
  @Field(() => ID)
  component!: string;

  @Field(() => Float)
  weight!: number;
}

@InputType({
  description:
    'A model by its id (overall, social, economic, geography, challenges, partners), or a mix of models and indicators by weight.',
})
export class PeerModelInput {
  @Field(() => ID, { nullable: true, defaultValue: 'overall' })
  id?: string | null;

  @Field(() => [PeerWeight], {
    nullable: true,
    description: 'Where it is given, `id` does not count. At most 20 parts.',
  })
  mix?: PeerWeight[] | null;
}
