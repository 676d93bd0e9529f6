import { definitionOf, fieldForms, type RecordInput } from '../../model/index.ts';
import { absent, type Leaves, type RuleFault } from './rule-fault.ts';

/** A field that its kind does not have, or a value that has not the form of its field. */
export interface FormFault extends Pick<RuleFault, 'message' | 'path'> {
  readonly code: 'INVALID_FIELD';
  readonly leaves: Leaves;
}

/** What an import leaves out of a record before the store, which refuses the whole of it, would meet it. */
export function* formFaults({ entity, fields }: RecordInput): Generator<FormFault> {
  if (typeof fields !== 'object' || fields === null || !Object.hasOwn(fieldForms, entity.kind)) return;
  const forms = fieldForms[entity.kind];
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const form = Object.hasOwn(forms, field) ? forms[field] : undefined;
    const path = ['fields', field];
    if (form === undefined) {
      const message = `a ${entity.kind} has no field "${field}".`;
      yield { code: 'INVALID_FIELD', message, path, leaves: absent(...path) };
      continue;
    }
    const isList = definitionOf(entity.kind, field)?.list === true;
    const parsed = form.safeParse(value);
    for (const { path: steps, message } of parsed.error?.issues ?? []) {
      const inner = steps.map((step) => (typeof step === 'number' ? step : String(step)));
      // Of a list the one item goes, of anything else the whole.
      const item = isList && inner.length > 0 ? inner.slice(0, 1) : [];
      yield {
        code: 'INVALID_FIELD',
        message: `${message}.`,
        path: [...path, ...inner],
        leaves: absent(...path, ...item),
      };
    }
  }
}
