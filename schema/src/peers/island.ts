import { Field, ID, ObjectType } from 'type-graphql';
import { FieldWithArgs, languageArg } from '../common/fields.ts';

@ObjectType({
  simpleResolvers: true,
  description: "An island or group of Indonesia, told by the first digit of the province's code.",
})
export class Island {
  @Field(() => ID)
  id!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  name!: string;
}
