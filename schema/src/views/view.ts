import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../common/node.ts';
import { DateTimeScalar } from '../common/scalars.ts';
import { UserError } from '../edits/user-error.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A saved address with a title.' })
export class View {
  @Field(() => String)
  title!: string;

  @Field(() => String, {
    description:
      'Path and search of a page of this site, such as /jaringan?fokus=…; empty where what was saved leads to none.',
  })
  address!: string;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SaveViewInput {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  address!: string;
}

@ObjectType({ simpleResolvers: true })
export class SaveViewPayload {
  @Field(() => View, { nullable: true })
  view!: View | null;

  @Field(() => [UserError])
  errors!: UserError[];
}
