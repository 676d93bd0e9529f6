import { Field, ID, ObjectType } from 'type-graphql';
import { FieldWithArgs, languageArg } from '../common/fields.ts';

@ObjectType({ simpleResolvers: true, description: 'A sub-region of the world as the United Nations have it (M49).' })
export class WorldArea {
  @Field(() => ID)
  id!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  name!: string;

  @Field(() => [String], { description: 'Codes of ISO 3166-1.' })
  countries!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'How footprints count besides the rules of money.' })
export class CountingNote {
  @Field(() => String)
  code!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  text!: string;
}
