import type { EntityKind, RelationKind } from '@jejaring/graph/model';
import { firstLanguage } from '@jejaring/words';
import { Arg, Extensions, Field, Int, type ClassType } from 'type-graphql';
import { EntityKindEnum, LanguageEnum, RoleEnum } from './enums.ts';

type TypeFunction = Parameters<typeof Arg>[1];
type OutputFunction = () => object;

/** An argument may be left out unless it says otherwise. */
export interface ArgumentDefinition {
  readonly type: () => object;
  readonly nullable?: false;
  readonly defaultValue?: unknown;
}

interface FieldDefinition {
  readonly nullable?: boolean;
  readonly description?: string;
  readonly args?: Readonly<Record<string, ArgumentDefinition>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A field with arguments, declared on a property: its resolver lives in the server. */
export function FieldWithArgs(type: OutputFunction, definition: FieldDefinition): PropertyDecorator {
  return (target, name) => {
    const options = {
      nullable: definition.nullable ?? false,
      ...(definition.description === undefined ? {} : { description: definition.description }),
    };
    Field(type, options)(target, name);
    for (const [index, [argument, { type: argumentType, ...rest }]] of Object.entries(
      definition.args ?? {},
    ).entries()) {
      Arg(argument, argumentType as TypeFunction, { nullable: true, ...rest })(target, name, index);
    }
    if (definition.extensions !== undefined) Extensions({ ...definition.extensions })(target, name as string);
  };
}

export const languageArg = { language: { type: () => LanguageEnum, defaultValue: firstLanguage } } as const;

export const pageArgs = (first: number) =>
  ({ first: { type: () => Int, defaultValue: first }, after: { type: () => String } }) as const;

export const rolesArg = { roles: { type: () => [RoleEnum] } } as const;
export const kindsArg = { kinds: { type: () => [EntityKindEnum] } } as const;

/** What a typed relation field reads; the server resolves every one of them by this, alike. */
export interface RelationFieldSpec {
  readonly kinds: readonly RelationKind[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly otherKinds?: readonly EntityKind[];
  readonly first?: number;
  /** Whether the caller may narrow by role and by the kind of the other end. */
  readonly byRole?: true;
  readonly byKind?: true;
  readonly description?: string;
}

/** Key of the extension in which the server finds the spec. */
export const relationExtension = 'relation';
/** Marks a field whose root holds a function: it is asked only where the field is. */
export const lazyExtension = 'lazy';

const late = new Map<string, ClassType>();

/** Lets a class name a type that is declared later, so that interfaces need not import what implements them. */
export const lateType = (name: string) => (): ClassType => {
  const type = late.get(name);
  if (type === undefined) throw new Error(`The schema names a type ${name} that no file declares.`);
  return type;
};
export const lateTypes = (name: string) => (): ClassType[] => [lateType(name)()];
export function registerLate(name: string, type: ClassType): void {
  late.set(name, type);
}

/** A list of relations of one meaning, paged. */
export function RelationField(spec: RelationFieldSpec): PropertyDecorator {
  return FieldWithArgs(lateType('RelationConnection'), {
    nullable: true,
    args: {
      ...(spec.byKind ? kindsArg : {}),
      ...(spec.byRole ? rolesArg : {}),
      ...pageArgs(spec.first ?? 20),
    },
    extensions: { [relationExtension]: spec },
    ...(spec.description === undefined ? {} : { description: spec.description }),
  });
}
