import { FieldWithArgs, lazyExtension } from '../common/fields.ts';

type Options = Omit<NonNullable<Parameters<typeof FieldWithArgs>[1]>, 'args' | 'extensions'>;

/** A field whose root holds a function: what it names is read only where it is asked. */
export function LazyField(type: Parameters<typeof FieldWithArgs>[0], options: Options = {}): PropertyDecorator {
  return FieldWithArgs(type, { ...options, extensions: { [lazyExtension]: true } });
}
