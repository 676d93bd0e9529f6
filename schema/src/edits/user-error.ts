import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'What the writer can mend. `code` is stable; `field` is the path in the input.',
})
export class UserError {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => String, { nullable: true })
  field!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class Viewer {
  @Field(() => Boolean)
  canWrite!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'READ_ONLY: the server takes no writes. UNAUTHENTICATED: send the token.',
  })
  reason!: string | null;
}
